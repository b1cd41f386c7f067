import { ConfigurationError } from '../errors';

/** Where the CloudHSM CLI's packages are [docs:gs_cloudhsm_cli-install]. */
export const packageBase = 'https://s3.amazonaws.com/cloudhsmv2-software/CloudHsmClient';

/** A package of the CLI as a worker would fetch it: pinned, or (where AWS has disabled an old link) the newest. */
export interface CliPackage {
  /** As the script finds out: `amzn2023-x86_64`, `u24.04-amd64`. */
  readonly platform: string;
  readonly pinnedUrl: string;
  readonly latestUrl: string;
  /** SHA-256 in hexadecimal; whatever is fetched must have it. */
  readonly sha256: string;
}

/** SHA-256 of the packages by version and platform [docs:latest-releases; docs:client-version-previous]. */
const published: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '5.18.0': {
    'amzn2023-x86_64': '0c77a4014d77df64ea3faaf1cc8d8f67dacd8a5ca53baa0026ab0b65d4fe6b69',
    'amzn2023-aarch64': 'a709088dd8857988c893475d85b9a1b3d7a3545006b119156d1e45bebe77021e',
    'u22.04-amd64': '8e5cc97c69bea415a272eae5b85d16566342cb581441a5061042a3998dc5600f',
    'u22.04-arm64': '20ec9d5dd380be3f77fec871b45e1e7739b00b9438b95213666d0e3173a99d76',
    'u24.04-amd64': '28cba68e9721a1683f9a394704bd786b234cb44a8acc10dbe696aaee351a6f8d',
    'u24.04-arm64': '150a3ce22f9a2e7e6ac1b2415b94edc09c7589a64044856409071f0a55360b2d',
  },
  '5.17.2': {
    'amzn2023-x86_64': 'b4bce34c0b74d5d8ae2b59c377246cd176f01cd13a3f771bd048a6eeeed2d695',
    'u24.04-amd64': 'ef5e6d07c71f8d370207e5ca93425e07d1821bc571535890145422401a43752d',
  },
};

const folders: Readonly<Record<string, string>> = { 'amzn2023': 'Amzn2023', 'u22.04': 'Jammy', 'u24.04': 'Noble' };
const platforms = ['amzn2023-x86_64', 'amzn2023-aarch64', 'u22.04-amd64', 'u22.04-arm64', 'u24.04-amd64', 'u24.04-arm64'];

/**
 * The packages of a version that a worker may install: those whose digest is known.
 * @param sha256 the input `cli-sha256`, which then counts for whatever platform the worker has
 * @throws ConfigurationError if no digest is known for the version
 */
export function cliPackages(version: string, sha256?: string): CliPackage[] {
  const packages = platforms.flatMap(platform => {
    const digest = sha256 ?? published[version]?.[platform];
    if (digest === undefined) return [];
    const [os, architecture] = platform.split('-') as [string, string];
    // Pinned names [docs:latest-releases].
    const [pinned, latest] = os === 'amzn2023'
      ? [`cloudhsm-cli-${version}-1.${os}.${architecture}.rpm`, `cloudhsm-cli-latest.${os}.${architecture}.rpm`]
      : [`cloudhsm-cli_${version}-1_${os}_${architecture}.deb`, `cloudhsm-cli_latest_${os}_${architecture}.deb`];
    const folder = `${packageBase}/${folders[os]}`;
    return [{ platform, pinnedUrl: `${folder}/${pinned}`, latestUrl: `${folder}/${latest}`, sha256: digest }];
  });
  if (packages.length === 0) {
    throw new ConfigurationError(`cli-version: expected a version whose digest is known: ${Object.keys(published).join(', ')} (got `
      + `"${version}")`, {
      remedy: 'Give the package\'s SHA-256 as cli-sha256; AWS publishes it with the release notes.',
    });
  }
  return packages;
}
