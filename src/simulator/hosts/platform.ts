import type { SystemName } from '../core/platform';

/** An operating system, as its programs and SSM's agent see it. */
export interface System {
  /** What SSM's agent reports: name and version. */
  readonly system: readonly [name: string, version: string];
  /** Text of `/etc/os-release`. */
  readonly osRelease: string;
  /** The programs that stand in for the real ones, as the system's images bring them. */
  readonly programs: readonly string[];
}

const ubuntu = (version: string, name: string, codename: string): System => ({
  system: ['Ubuntu', version],
  osRelease: `NAME="Ubuntu"\nVERSION="${version} LTS `
    + `(${name})"\nID=ubuntu\nID_LIKE=debian\nVERSION_ID="${version}"\nVERSION_CODENAME=${codename}\n`,
  // Canonical's images come without the AWS CLI.
  programs: ['apt-get', 'apt', 'dpkg', 'lsb_release'],
});

/** By the name that CloudHSM's packages give them. */
export const systems = {
  'amzn2023': {
    system: ['Amazon Linux', '2023'],
    osRelease: 'NAME="Amazon Linux"\nVERSION="2023"\nID="amzn"\nID_LIKE="fedora"\nVERSION_ID="2023"\nPLATFORM_ID="platform:al2023"\n',
    programs: ['dnf', 'yum', 'rpm', 'aws'],
  },
  'u22.04': ubuntu('22.04', 'Jammy Jellyfish', 'jammy'),
  'u24.04': ubuntu('24.04', 'Noble Numbat', 'noble'),
  'el9': {
    system: ['Red Hat Enterprise Linux', '9.6'],
    osRelease: 'NAME="Red Hat Enterprise Linux"\nVERSION="9.6 (Plow)"\nID="rhel"\nID_LIKE="fedora"\nVERSION_ID="9.6"\n',
    programs: ['dnf', 'yum', 'rpm'],
  },
  'windows': { system: ['Microsoft Windows Server 2022 Datacenter', '10.0.20348'], osRelease: '', programs: [] },
} as const satisfies Record<SystemName, System>;
