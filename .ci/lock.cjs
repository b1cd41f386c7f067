// Whether npm compares everything that it installs: each package of a lock file has a SHA-512, and none an address of its own.
// It needs nothing that is installed, so it runs before `npm ci`.
const { readFileSync } = require('node:fs');

const [file = 'package-lock.json'] = process.argv.slice(2);
const { packages } = JSON.parse(readFileSync(file, 'utf8'));
const problems = Object.entries(packages)
  // What is in another package's archive is compared with it.
  .filter(([path, { inBundle }]) => path !== '' && inBundle !== true)
  .flatMap(([path, { integrity, resolved }]) => [
    ...(/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity) ? [] : [`${path}: expected an integrity (got ${integrity ?? 'none'})`]),
    ...(resolved === undefined ? [] : [`${path}: expected no address (got ${resolved})`]),
  ]);
if (problems.length > 0) {
  console.error(`${file}:\n  ${problems.join('\n  ')}\n`
    + '`npm view NAME@VERSION dist.integrity` says what the registry has; npm adds nothing to an entry that is there.');
  process.exit(1);
}
