import { toast } from './toast.tsx';

/** Puts a key on the clipboard. Quiet where the page changes anyway; says so where nothing else would show it. */
export async function copyKey(key: string, isTold: boolean): Promise<void> {
  const isCopied = await writeClipboard(key);
  if (isTold)
    toast(isCopied ? `${key} copied` : `The browser does not allow copying. The key is ${key}.`);
}

/** Puts the address of what is shown on the clipboard, filters, order and columns with it. */
export async function copyAddress(): Promise<void> {
  const { href } = window.location;
  const isCopied = await writeClipboard(href);
  toast(isCopied ? 'Address copied' : `The browser does not allow copying. The address is ${href}`);
}

async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
