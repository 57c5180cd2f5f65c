import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { badUsage, EXIT, Failure } from '../failure.ts';

/** A text in a file of its own, for an editor to change. */
export interface EditedText {
  text: string;
  path: string;
  /** Removes the file. Not called where something failed: the text is somebody's work. */
  discard(): Promise<void>;
}

/** Opens a text in the person's editor and waits until it closes. */
export async function editText(
  name: string,
  text: string,
  editor: string | undefined,
): Promise<EditedText> {
  if (editor === undefined)
    throw badUsage('Which editor? Set VISUAL or EDITOR, for example EDITOR="code --wait".');
  const path = join(await mkdtemp(join(tmpdir(), 'throughline-edit-')), name);
  await writeFile(path, text, { mode: 0o600 });
  const discard = () => rm(dirname(path), { recursive: true, force: true });

  const code = await runEditor(editor, path);
  if (code !== 0) {
    await discard();
    throw new Failure(EXIT.findings, {
      code: 'EDITOR',
      message: `The editor (${editor}) ended with ${code}. Nothing was changed.`,
    });
  }
  return { text: await readFile(path, 'utf8'), path, discard };
}

/** Through a shell: the variable holds a command line, as in `code --wait`. */
function runEditor(editor: string, path: string): Promise<number> {
  const child =
    process.platform === 'win32'
      ? spawn(`${editor} "${path}"`, { stdio: 'inherit', shell: true })
      : spawn('sh', ['-c', `${editor} "$1"`, 'sh', path], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
