import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences under which others' code may be in what we ship: they ask for their text to come along, and for nothing else. */
const permissive = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '(BSD-3-Clause OR GPL-2.0)', 'ISC', 'MIT', 'Unlicense'];

interface Package {
  /** `NAME VERSION` */
  readonly title: string;
  readonly licence: string;
  /** Licence and notice as the package has them; empty if it has none. */
  readonly text: string;
}

/**
 * THIRD-PARTY: the packages that a bundle is made of, each with its licence; a text that several share stands there once.
 * @param modules paths of the bundle's modules
 * @throws Error naming the packages whose licence asks for more than its text
 */
export function thirdParty(modules: Iterable<string>): string {
  const folders = new Set([...modules].flatMap(path => /^.*\/?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []));
  const packages = [...folders].map(readPackage).sort((a, b) => (a.title < b.title ? -1 : 1));
  const refused = packages.filter(({ licence }) => !permissive.includes(licence));
  if (refused.length > 0) throw new Error(`May not be bundled: ${refused.map(({ title, licence }) => `${title} (${licence})`).join(', ')}`);

  const titlesByText = new Map<string, Set<string>>();
  for (const { title, licence, text } of packages) {
    const terms = `${licence}\n\n${text || 'These packages bring no text of it.'}`;
    titlesByText.set(terms, (titlesByText.get(terms) ?? new Set()).add(title));
  }
  return [...titlesByText].map(([terms, titles]) => `${[...titles].join('\n')}\n\n${terms}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}

function readPackage(folder: string): Package {
  const {
    name, version, license,
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<'name' | 'version' | 'license', string>;
  const files = readdirSync(folder).filter(file => /^(licen[cs]e|notice|copying)/i.test(file)).sort();
  return {
    title: `${name} ${version}`, licence: license, text: files.map(file => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n'),
  };
}
