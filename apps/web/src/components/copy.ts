import { toast } from './toast.tsx';

/** Puts a key on the clipboard. Quiet where the page changes anyway; says so where nothing else would show it. */
export async function copyKey(key: string, isTold: boolean): Promise<void> {
  const isCopied = await writeClipboard(key);
  if (isTold)
    toast(isCopied ? `${key} copied` : `The browser does not allow copying. The key is ${key}.`);
}

async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
