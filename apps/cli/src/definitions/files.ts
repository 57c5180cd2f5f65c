import type { CommandDefinition } from '../definition.ts';

export const fileCommands: CommandDefinition[] = [
  {
    name: 'import',
    group: 'Files',
    summary: 'Take files over: decisions, requirements, tasks',
    arguments: [
      { name: 'PATH', about: 'files, and folders with all that is in them', isMany: true },
    ],
    options: [
      { flags: '--dry-run', about: 'say what would happen, change nothing' },
      { flags: '--workspace <slug>', about: 'where to make a project that is not there yet' },
      {
        flags: '--map <column=field>',
        about: 'what a column of a table holds: "Req Text=statement"',
        isRepeatable: true,
      },
    ],
    notes:
      'Files are kept as they are, byte for byte; what is understood in them becomes items and links. Importing again\ntakes over what changed in the files and keeps what was done here. What a folder held and holds no more is archived.\n--project makes the project when there is none of that name. Ends with 1 when text was changed both in a file and\nhere: ours stays, and each such item is listed; and when a file is broken: nothing of it is taken over.',
    examples: [
      'import docs',
      'import . --dry-run',
      'import docs/adr requirements.md --project "Checkout redesign"',
      'import checkout.json --project "Checkout again"',
    ],
    load: () => import('../commands/import.ts'),
  },
  {
    name: 'export',
    group: 'Files',
    summary: 'Write the imported files to a folder, or the whole project to one file',
    arguments: [{ name: 'DIR', about: 'the folder, made when missing; with --format the file' }],
    options: [
      { flags: '--format <format>', about: 'write the project as json, reqif, reqifz, csv or tsv' },
      { flags: '--force', about: 'replace files that are there and differ' },
    ],
    notes:
      'Each edit replaces what it edits in its file, in the same style; all else is byte for byte as it was imported. Names\nthe edits that a file has no place or no word for: they stay here.',
    examples: [
      'export ./out',
      'export . --force --project checkout',
      'export checkout.reqif --format reqif',
      'export checkout.json --format json',
    ],
    load: () => import('../commands/export.ts'),
  },
  {
    name: 'check',
    group: 'Files',
    summary: 'Check requirements against EARS, INCOSE and ISO 29148, like a linter',
    arguments: [
      {
        name: 'PATH',
        about: 'files and folders; this folder when left out',
        isOptional: true,
        isMany: true,
      },
    ],
    options: [
      { flags: '--fix', about: 'write the safe rewrites into the files' },
      { flags: '--quiet', about: 'show errors only' },
      { flags: '--all', about: 'show remarks, too' },
      { flags: '--max-warnings <n>', about: 'more warnings than this fail, too', isCount: true },
      { flags: '--sarif', about: 'print a SARIF 2.1.0 log, for code scanning' },
      {
        flags: '--lines',
        about: 'check {"id", "text"} objects from standard input, one to a line',
      },
    ],
    notes:
      'Works without a server; with --project (and no paths) it checks the requirements that the server has. Ends with 1 when there are errors. `throughline.config` turns rules off, sets severities and\nterms, and lists findings to live with; `<!-- throughline-ignore RULE: reason -->` does so for the next line of a file.\nWith --fix only what leaves the meaning alone is rewritten; each rewrite was proven to pass its rule.',
    examples: [
      'check docs',
      'check --fix requirements.md',
      'check --sarif docs > check.sarif',
      'check --project checkout',
      'check --lines < requirements.jsonl',
    ],
    load: () => import('../commands/check.ts'),
  },
  {
    name: 'sync',
    group: 'Files',
    summary: 'Write what was edited and made here into the files of this folder',
    options: [
      { flags: '--dry-run', about: 'print the difference, write nothing' },
      {
        flags: '--merge',
        about: 'take files that changed over first, and write what both sides made',
      },
    ],
    notes:
      'Only the text of what was edited changes in a file. Files that changed since they were imported, that git has not\ncommitted, or that are not there are refused, and then nothing is written; --merge imports them first. Ends with 1\nwhen something was refused or is in conflict. Items that were given a place become entries or files there. Paths are relative to the folder of throughline.config, else to this one.',
    examples: ['sync --dry-run', 'sync', 'sync --merge'],
    load: () => import('../commands/sync.ts'),
  },
  {
    name: 'place',
    group: 'Files',
    summary: 'Say into which folder or file sync writes an item that is in none',
    arguments: [
      { name: 'KEY', about: 'the item' },
      {
        name: 'PATH',
        about: 'a folder or file of those imported; left out, where most of its kind came from',
        isOptional: true,
      },
    ],
    options: [{ flags: '--nowhere', about: 'take it back: the item stays here' }],
    notes:
      'The item is written as its neighbours there are: the next number and file name of a decision record, the next id\nand front matter of a Backlog.md task, the next row of a list. Names the fields that have no place there: they stay here.',
    examples: ['place ADR-12 docs/adr', 'place TASK-7', 'place REQ-3 specs/001-pay/spec.md'],
    load: () => import('../commands/place.ts'),
  },
  {
    name: 'conflicts',
    group: 'Files',
    summary: 'List what was changed both in a file and here, with both texts',
    examples: ['conflicts'],
    load: () => import('../commands/conflicts.ts'),
  },
  {
    name: 'settle',
    group: 'Files',
    summary: 'Settle a conflict for the text here or the one in the file',
    arguments: [
      { name: 'KEY', about: 'the item' },
      { name: 'FIELD', about: 'the field in conflict' },
    ],
    options: [
      { flags: '--ours', about: 'keep the text here; the next sync writes it into the file' },
      { flags: '--theirs', about: 'take the text of the file' },
      { flags: '--reopen', about: 'take back what was settled: both texts wait again' },
    ],
    notes: 'For a text of both, edit the item first, and then say --ours.',
    examples: ['settle ADR-1 context --ours'],
    load: () => import('../commands/settle.ts'),
  },
  {
    name: 'formats',
    group: 'Files',
    summary: 'List the formats that are read and written',
    examples: ['formats'],
    load: () => import('../commands/formats.ts'),
  },
];
