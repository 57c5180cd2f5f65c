/**
 * Validates the ReqIF that we write against OMG's XML schema: every folder of the corpus imported and
 * exported through the router, and projects of hostile texts in every field of every kind.
 *
 *   node scripts/proof/reqif-schema.ts SCHEMA_FOLDER [PROJECTS] [SEED]
 *
 * The folder holds OMG's reqif.xsd (omg.org/spec/ReqIF/20110401/reqif.xsd) with its driver.xsd and the
 * modules of XHTML, at any depth; they are no part of this repository.
 * THROUGHLINE_CORPUS, default ../shared/corpus.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { WRITERS } from '@throughline/formats';
import { formatKey, KIND_NAMES, KINDS, type ProjectFile, SCHEMAS } from '@throughline/schema';
import { createWorld, KIND_SAMPLES, openTestDatabase } from '@throughline/testing';
import {
  XmlBufferInputProvider,
  XmlDocument,
  xmlRegisterInputProvider,
  XsdValidator,
} from 'libxml2-wasm';
import { seeded } from './random-edits.ts';

const FOLDERS = [
  'adr',
  'requirements/kiro',
  'requirements/openspec',
  'requirements/reqif',
  'requirements/spec-kit',
  'requirements/strictdoc',
  'tasks',
];
const schemaFolder = process.argv[2];
const projects = Number(process.argv[3] ?? 200);
const random = seeded(Number(process.argv[4] ?? 1));
const corpus = resolve(process.env['THROUGHLINE_CORPUS'] ?? '../shared/corpus');
if (!schemaFolder) {
  console.error('Name the folder of the schema: node scripts/proof/reqif-schema.ts SCHEMA_FOLDER');
  process.exit(2);
}

const filesIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

// What the schema of the namespace `xml` says of the attributes that XHTML names; W3C publishes it apart.
const XML_NAMESPACE = `<xs:schema targetNamespace="http://www.w3.org/XML/1998/namespace"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:attribute name="lang" type="xs:language"/>
  <xs:attribute name="space" type="xs:NCName"/></xs:schema>`;

/** The schema with each location turned to the file of that name in the folder. */
function readSchema(folder: string): XsdValidator {
  const texts = new Map([['xml.xsd', XML_NAMESPACE]]);
  for (const path of filesIn(folder).filter((one) => one.endsWith('.xsd'))) {
    const text = readFileSync(path, 'utf8')
      .replaceAll(
        /(namespace="http:\/\/www\.w3\.org\/XML\/1998\/namespace")(\s+schemaLocation="[^"]*")?/g,
        '$1 schemaLocation="xml.xsd"',
      )
      .replaceAll(/schemaLocation="[^"]*\/([^"/]+)"/g, 'schemaLocation="$1"');
    texts.set(basename(path), text);
  }
  const encoder = new TextEncoder();
  const buffers = [...texts].map(([name, text]) => [`mem:///${name}`, encoder.encode(text)]);
  xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(buffers)));
  const schema = XmlDocument.fromString(texts.get('reqif.xsd') ?? '', { url: 'mem:///reqif.xsd' });
  return XsdValidator.fromDoc(schema);
}

const validator = readSchema(schemaFolder);
const writer = WRITERS.find(({ id }) => id === 'reqif')!;

/** What the schema has against a text, shortened; empty when it is valid. */
function faultsOf(text: string): string {
  let document: XmlDocument | null = null;
  try {
    document = XmlDocument.fromString(text);
    validator.validate(document);
    return '';
  } catch (error) {
    return (error as Error).message.slice(0, 400);
  } finally {
    document?.dispose();
  }
}

const AT = '2026-11-02T09:30:00.000Z';
const PIECES = [
  'a',
  ' ',
  '\n',
  '\n\n',
  '\t',
  '\r',
  '- x',
  '<p>',
  '&amp;',
  ']]>',
  '\u0000',
  '\ud800',
];
const hostile = () =>
  Array.from({ length: Math.floor(random() * 8) }, () =>
    random() < 0.7
      ? PIECES[Math.floor(random() * PIECES.length)]!
      : String.fromCodePoint(Math.floor(random() * 0x10ffff)),
  ).join('');

/** A value like the sample's with hostile texts in it, as far as the field's schema takes them. */
function hostileLike(sample: unknown): unknown {
  if (typeof sample === 'string') return hostile();
  if (Array.isArray(sample)) return sample.slice(Math.floor(random() * 2)).map(hostileLike);
  if (sample === null || typeof sample !== 'object') return sample;
  return Object.fromEntries(Object.entries(sample).map(([name, one]) => [name, hostileLike(one)]));
}

interface Checkable {
  safeParse(value: unknown): { success: boolean };
}

function randomProject(): ProjectFile {
  const items = KIND_NAMES.map((kind): ProjectFile['items'][number] => {
    const shape: Readonly<Record<string, Checkable>> = SCHEMAS[kind].fields.shape;
    const samples: Readonly<Record<string, unknown>> = KIND_SAMPLES[kind].fields;
    const tried = Object.entries(SCHEMAS[kind].blank).map(([name, blank]) => {
      const sample = samples[name] ?? blank;
      const value = hostileLike(sample);
      return [name, shape[name]!.safeParse(value).success ? value : sample];
    });
    return {
      guid: `_${kind}`,
      key: formatKey(kind, 1),
      kind,
      title: hostile(),
      state: KINDS[kind].states[0],
      priority: null,
      body: hostile(),
      labels: [hostile()],
      owner: random() < 0.5 ? null : hostile(),
      createdAt: AT,
      updatedAt: AT,
      archivedAt: null,
      fields: Object.fromEntries(tried),
    };
  });
  const project = { slug: 'x', name: hostile(), description: hostile() };
  return {
    format: 'throughline',
    version: 1,
    exportedAt: AT,
    project,
    items,
    links: [],
    sources: [],
    terms: [],
    placements: [],
  };
}

let failures = 0;
const print = (name: string, text: string, fault: string) => {
  if (fault !== '') failures += 1;
  console.log(
    `${fault === '' ? 'valid  ' : 'INVALID'} ${name}: ${text.length} characters ${fault}`,
  );
};

// A schema that takes anything would prove nothing.
const broken = (writer.write(randomProject()) as string).replace('<THE-HEADER>', '<HEADER>');
if (faultsOf(broken.replace('</THE-HEADER>', '</HEADER>')) === '')
  throw new Error('The schema takes anything.');

let valid = 0;
for (let index = 0; index < projects; index += 1) {
  const text = writer.write(randomProject()) as string;
  const fault = faultsOf(text);
  if (fault === '') valid += 1;
  else print(`random project ${index + 1}`, text, fault);
}
console.log(`${valid} of ${projects} projects of hostile texts are valid`);

if (existsSync(corpus)) {
  const database = await openTestDatabase();
  try {
    for (const folder of FOLDERS) {
      const { caller, projectId } = await createWorld(database.stores);
      const files = filesIn(join(corpus, folder)).map((path) => ({
        path: path.slice(corpus.length + 1),
        base64: readFileSync(path).toString('base64'),
      }));
      await caller.sources.import({ projectId, files, completeFolders: [folder] });
      const project = await caller.projects.export({ projectId });
      const text = writer.write(project) as string;
      print(`${folder}, ${project.items.length} items`, text, faultsOf(text));
    }
  } finally {
    await database.close();
  }
} else console.log(`No corpus at ${corpus}: set THROUGHLINE_CORPUS.`);
process.exitCode = failures === 0 ? 0 : 1;
