import { createHash } from 'node:crypto';

/** A package of the CloudHSM CLI. */
export interface ClientPackage {
  /** `5.18.0`. */
  readonly version: string;
  /** `amzn2023`, `el9`, `u24.04`. */
  readonly platform: string;
  readonly architecture: 'x86_64' | 'arm64';
  /** What AWS publishes for it. */
  readonly sha256: string;
}

const BASE = 'https://s3.amazonaws.com/cloudhsmv2-software/CloudHsmClient/';

/** The folder of each platform. [docs:gs_cloudhsm_cli-install] */
const folders: Readonly<Record<string, string>> = {
  'amzn2023': 'Amzn2023', 'el7': 'EL7', 'el8': 'EL8', 'el9': 'EL9', 'el10': 'EL10', 'u22.04': 'Jammy', 'u24.04': 'Noble',
  'u26.04': 'Resolute',
};

/** SHA-256 by version, platform and architecture. [docs:latest-releases; docs:client-version-previous] */
const published: Readonly<Record<string, string>> = {
  '5.18.0 amzn2023 x86_64': '0c77a4014d77df64ea3faaf1cc8d8f67dacd8a5ca53baa0026ab0b65d4fe6b69',
  '5.18.0 amzn2023 arm64': 'a709088dd8857988c893475d85b9a1b3d7a3545006b119156d1e45bebe77021e',
  '5.18.0 el7 x86_64': 'f29d3ad3fb8084c2a6491003907f494876af800b3a925a000ef11702b05be306',
  '5.18.0 el8 x86_64': '784009c529ff86f357b20c62f1680f35a4710e22d1fd40f9018dab81fa0030c7',
  '5.18.0 el9 x86_64': 'd37cabf2373a9935394339f704b6f92bf183fbe8abcb2ab92deb756e0fec71ee',
  '5.18.0 el9 arm64': '803a867e3df2f2aeb5230f6939db8ffd202991406bce2c626b987465f802fcfb',
  '5.18.0 el10 x86_64': '5eabb49d6be32f2dc6e9c9a377bd0d6fc2354eb3b51412e0002fa061625ff206',
  '5.18.0 u22.04 x86_64': '8e5cc97c69bea415a272eae5b85d16566342cb581441a5061042a3998dc5600f',
  '5.18.0 u22.04 arm64': '20ec9d5dd380be3f77fec871b45e1e7739b00b9438b95213666d0e3173a99d76',
  '5.18.0 u24.04 x86_64': '28cba68e9721a1683f9a394704bd786b234cb44a8acc10dbe696aaee351a6f8d',
  '5.18.0 u24.04 arm64': '150a3ce22f9a2e7e6ac1b2415b94edc09c7589a64044856409071f0a55360b2d',
  '5.18.0 u26.04 x86_64': '70b18fad5e3f150695a6e476c13b3e5efa29a5c0c38010522737e0ad36f4cba0',
  '5.17.2 amzn2023 x86_64': 'b4bce34c0b74d5d8ae2b59c377246cd176f01cd13a3f771bd048a6eeeed2d695',
  '5.17.2 u24.04 x86_64': 'ef5e6d07c71f8d370207e5ca93425e07d1821bc571535890145422401a43752d',
};

/** The package behind a download link, where `versions` (the newest first) are those that are still offered. */
export function packageAt(url: string, versions: readonly string[]): ClientPackage | undefined {
  if (!url.startsWith(BASE)) return undefined;
  const [folder, file = ''] = url.slice(BASE.length).split('/');
  const rpm = /^cloudhsm-cli-(latest|\d+\.\d+\.\d+-1)\.(\w+)\.(x86_64|aarch64)\.rpm$/.exec(file);
  const deb = /^cloudhsm-cli_(latest|\d+\.\d+\.\d+-1)_(u\d\d\.\d\d)_(amd64|arm64)\.deb$/.exec(file);
  const [, wanted, platform = '', machine] = rpm ?? deb ?? [];
  const version = wanted === 'latest' ? versions[0] : wanted?.replace(/-1$/, '');
  if (version === undefined || !versions.includes(version) || folders[platform] !== folder) return undefined;
  const architecture = machine === 'x86_64' || machine === 'amd64' ? 'x86_64' : 'arm64';
  const sha256 = published[`${version} ${platform} ${architecture}`]
    ?? createHash('sha256').update(`${version} ${platform} ${architecture}`).digest('hex');
  return { version, platform, architecture, sha256 };
}

const MARK = 'A package of the simulator: cloudhsm-cli ';

/** What a simulated package file holds: what it is, and the digest that `sha256sum` will say it has. */
export function writePackage({ version, platform, architecture, sha256 }: ClientPackage): string {
  return `${MARK}${[version, platform, architecture, sha256].join(' ')}\n`;
}

/** The package in a file; nothing where the file is something else. */
export function readPackage(content: string): ClientPackage | undefined {
  if (!content.startsWith(MARK)) return undefined;
  const [version = '', platform = '', architecture, sha256 = ''] = content.slice(MARK.length).trim().split(' ');
  return { version, platform, architecture: architecture === 'arm64' ? 'arm64' : 'x86_64', sha256 };
}
