import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js';

interface CompletionList {
  items: { label: string }[];
}

/** TypeScript's language server with one file open, as an editor has it. */
export class Editor {
  readonly #child: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #uri: string;
  #version = 0;

  private constructor(child: ChildProcess, file: string) {
    this.#child = child;
    this.#uri = pathToFileURL(file).href;
    this.#connection = createMessageConnection(
      new StreamMessageReader(child.stdout!),
      new StreamMessageWriter(child.stdin!),
    );
    // It asks for settings and registers for changes of files; there are none.
    this.#connection.onRequest(() => null);
    this.#connection.onUnhandledNotification(() => undefined);
    this.#connection.listen();
  }

  static async open(tsc: string, folder: string, file: string, text: string): Promise<Editor> {
    const child = spawn(tsc, ['--lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const editor = new Editor(child, file);
    const rootUri = pathToFileURL(folder).href;
    const asked = { processId: process.pid, rootUri, capabilities: {} };
    await editor.#connection.sendRequest('initialize', asked);
    await editor.#connection.sendNotification('initialized', {});
    const textDocument = { uri: editor.#uri, languageId: 'typescript', version: 0, text };
    await editor.#connection.sendNotification('textDocument/didOpen', { textDocument });
    return editor;
  }

  /** Puts another text into the file and asks what may stand at its end. */
  async complete(text: string): Promise<string[]> {
    this.#version += 1;
    const textDocument = { uri: this.#uri, version: this.#version };
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ text }],
    });
    const lines = text.split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)!.length };
    const list: CompletionList | null = await this.#connection.sendRequest(
      'textDocument/completion',
      { textDocument: { uri: this.#uri }, position },
    );
    return list?.items.map(({ label }) => label) ?? [];
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#connection.dispose();
    this.#child.kill();
    await ended;
  }
}
