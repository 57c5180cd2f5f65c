/** Run by npx with the packages it fetched: prints, as JSON, the folders that hold node and pnpm. */
import { delimiter, dirname } from 'node:path';

const npxBin = process.env.PATH.split(delimiter)[0];
console.log(JSON.stringify([dirname(process.execPath), npxBin]));
