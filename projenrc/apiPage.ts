import { readFileSync, writeFileSync } from 'node:fs';

/* jsii-docgen shows what a class has from projen's own, without projen's words for it; ours have their own. */
const [, , page = ''] = process.argv;
writeFileSync(page, readFileSync(page, 'utf8').replaceAll('*No description.*', 'Of projen\'s own class.'));
