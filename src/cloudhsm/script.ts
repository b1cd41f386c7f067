import type { CliPackage } from './packages';

/** What a script finds and does; everything in it may be read by anybody who may read a command's history. */
export interface ScriptOptions {
  readonly region: string;
  readonly packages: readonly CliPackage[];
  /** Certificate (chain) of the CA that signed the cluster's certificate, as PEM; public. */
  readonly caCertificate: string;
  readonly clusterId: string;
  /** Addresses of the ACTIVE HSMs; the client is told all, so that users reach all. Without any it asks AWS by the cluster's id. */
  readonly hsmAddresses: readonly string[];
  /** The SecureString parameters from which the script reads the passwords by itself, where its actions need them. */
  readonly passwords: Passwords;
  /** The label that `find-key` looks for. */
  readonly keyLabel?: string;
  /** What to do before users and HSMs are reported. */
  readonly actions: readonly ScriptAction[];
}

export interface PasswordParameter {
  readonly name: string;
  /** The script asks for no other version: others may write one, and Parameter Store may show an older one for a moment. */
  readonly version: number;
  /** In hex: the script takes no other value, which others may have put in its place as the same version. */
  readonly sha256?: string;
  /** How many characters of the value stand before the password. */
  readonly skip?: number;
}

export interface Passwords {
  readonly admin?: PasswordParameter;
  readonly kmsUser?: PasswordParameter;
  /** What admin's is to be. */
  readonly next?: PasswordParameter;
}

/** What is done as admin, all of it with one login. */
export type AdminAction = 'create-kmsuser' | 'change-kmsuser-password' | 'delete-kmsuser' | 'change-admin-password';

/** An activation may be repeated. A login may not: a wrong password counts each time, and five lock the user [docs:cloudhsm_cli-login]. */
export type ScriptAction = 'activate' | 'login' | AdminAction | 'find-key';

/** The steps of the script; one that fails before the login has tried no password. */
export const steps = ['start', 'requirements', 'install', 'configure', 'secrets', 'activate', 'login', 'keys', 'report'] as const;
export const endsBeforeLogin = (step: string): boolean => (steps as readonly string[]).slice(0, steps.indexOf('login')).includes(step);

/** The line with which a script's output ends: JSON with the answers of cloudhsm-cli in base64. */
export const resultFormat = 'safe-storage/1';

/** Five minutes of waiting for the lock of the package manager: how often, and seconds between. */
const [lockTries, lockPause] = [61, 5];

/** A word that bash reads as exactly this text. */
const quote = (text: string): string => `'${text.replace(/'/g, '\'\\\'\'')}'`;

/**
 * The one script for all workers: installs the CLI if it is not there, configures it, acts, reports, and leaves the
 * machine's own configuration of the CLI as it was.
 *
 * Passwords come from Parameter Store and go to `cloudhsm-cli interactive` by its standard input [docs:cloudhsm_cli-modes]:
 * they are in no argument, no environment variable and no file. `printf` is a builtin of bash.
 */
export function buildScript(options: ScriptOptions): string {
  const { region, packages, clusterId, hsmAddresses } = options;
  const whichHsms = hsmAddresses.length > 0
    ? `-a ${hsmAddresses.map(quote).join(' ')}`
    : `--cluster-id ${quote(clusterId)} --region ${quote(region)}`;
  return `#!/bin/bash
set -euo pipefail
work=$(mktemp -d)
# SSM's agent gives no HOME [amazon-ssm-agent #427]. It is never one that others write to: \`aws\` runs what a configuration in it says.
export PATH="$PATH:/opt/cloudhsm/bin" HOME="\${HOME:-$work}" DEBIAN_FRONTEND=noninteractive
export AWS_REGION=${quote(region)} AWS_DEFAULT_REGION=${quote(region)}
config=/opt/cloudhsm/etc/cloudhsm-cli.cfg
kept=/opt/cloudhsm/etc/cloudhsm-cli.cfg.safe-storage
step=start
answers=''
codes=''

finish() {
  local code=$?
  set +e
  [ ! -e "$kept" ] || as_root mv -f "$kept" "$config"
  rm -rf "$work"
  [ "$code" -eq 0 ] || printf '{"format":"${resultFormat}","failed":"%s","code":%d}\\n' "$step" "$code"
  # Some codes are orders to SSM's agent: 194 restarts the machine [AGENT].
  exit $((code != 0))
}
trap finish EXIT

# Packages and configuration are root's [docs:gs_cloudhsm_cli-install]; SSM runs as root, a runner does not.
user=$(id -u)
as_root() {
  if [ "$user" -ne 0 ] && command -v sudo >/dev/null; then sudo -n -E "$@"; else "$@"; fi
}

platform() {
  . /etc/os-release
  case "$ID" in
    amzn) printf 'amzn%s-%s' "$VERSION_ID" "$(uname -m)" ;;
    ubuntu) printf 'u%s-%s' "$VERSION_ID" "$(dpkg --print-architecture)" ;;
    *) printf '%s%s-%s' "$ID" "\${VERSION_ID:-}" "$(uname -m)" ;;
  esac
}

download() { # url file
  curl --fail --silent --show-error --location --connect-timeout 20 --retry 2 --output "$2" "$1"
}

fetch_package() { # pinned-url latest-url sha256 file
  local from=$1 found
  # AWS disables the links of old versions [docs:client-supported-versions].
  download "$1" "$4" || { from=$2; download "$2" "$4"; }
  found=$(sha256sum "$4" | cut -d ' ' -f 1)
  [ "$found" = "$3" ] || { printf 'the package at %s has the SHA-256 %s, expected %s\\n' "$from" "$found" "$3" >&2; return 1; }
}

# Right after an instance's first start SSM's agent updates itself, and dnf does not wait for the lock [amazon-linux-2023 #397].
install_package() { # command
  local said tries=0
  until said=$(LC_ALL=C as_root "$@" 2>&1); do
    case "$said" in
      *.rpm.lock* | *'transaction lock'* | *'ould not get lock'* | *'dpkg frontend lock'*) ;;
      *) printf '%s\n' "$said" >&2; return 1 ;;
    esac
    tries=$((tries + 1))
    [ "$tries" -lt ${lockTries} ] || { step=lock; printf '%s\nheld by: %s\n' "$said" "$(lock_holder)" >&2; return 1; }
    sleep ${lockPause}
  done
  printf '%s\n' "$said" >&2
}

lock_holder() {
  { as_root lslocks --noheadings --output COMMAND,PID,PATH 2>/dev/null || true; } | grep -E '/var/lib/(rpm|dpkg)/' \\
    || printf 'nobody any more, or nobody that can be seen'
}

install_cli() {
  command -v cloudhsm-cli >/dev/null && return
  case "$(platform)" in
${packages.map(installLines).join('\n')}
    *) printf 'no package of this version is known for %s\\n' "$(platform)" >&2; return 1 ;;
  esac
}

configure() {
  as_root "$(command -v configure-cli)" "$@"
}

secret() { # name:version [sha256 [skip]]
  local value LC_ALL=C
  value=$(aws ssm get-parameter --name "$1" --with-decryption --query Parameter.Value --output text) || return
  if [ $# -gt 1 ] && [ "$(printf '%s' "$value" | sha256sum)" != "$2  -" ]; then
    printf '%s is not what this run has written\\n' "$1" >&2
    return 1
  fi
  value=\${value:\${3:-0}}
  # What is more than a password would be more than one command.
  case "$value" in
    '' | *[!\\!-~]* | *[\\"\\\\]*)
      printf '%s is no password: it is empty, or has other characters than one may have\\n' "$1" >&2
      return 1 ;;
  esac
  printf '%s' "$value"
}

answer() { # name code text: keeps what cloudhsm-cli said, without the passwords
  local text=$3
  [ -z "\${admin_password:-}" ] || text=\${text//"$admin_password"/***}
  [ -z "\${kmsuser_password:-}" ] || text=\${text//"$kmsuser_password"/***}
  [ -z "\${next_password:-}" ] || text=\${text//"$next_password"/***}
  answers="$answers,\\"$1\\":\\"$(printf '%s' "$text" | gzip -nc | base64 -w0)\\""
  codes="$codes,\\"$1\\":$2"
}

# A command that fails does not end the script: what it did is seen in the report. Its exit code is told, and decides nothing.
interactively() { # name: commands from standard input
  local said code=0
  said=$({ cat; printf 'quit\\n'; } | { cloudhsm-cli interactive 2>&1; }; exit "\${PIPESTATUS[1]}") || code=$?
  answer "$1" "$code" "$said"
}

ask() { # name command
  local name=$1 said code=0
  shift
  said=$("$@" 2>&1) || code=$?
  answer "$name" "$code" "$said"
}

step=requirements
for program in aws gzip base64 sha256sum; do
  command -v "$program" >/dev/null || { printf '%s is not installed\\n' "$program" >&2; exit 1; }
done

step=install
install_cli

step=configure
printf '%s' ${quote(Buffer.from(`${options.caCertificate.trim()}\n`).toString('base64'))} | base64 -d > "$work/customerCA.crt"
# The machine's own configuration is put back in the end. If it is kept already, a script was killed before it could do that.
[ -e "$kept" ] || [ ! -e "$config" ] || as_root cp -p "$config" "$kept"
configure ${whichHsms}
configure --hsm-ca-cert "$work/customerCA.crt" --log-type file --log-file "$work/cloudhsm-cli.log"
${actLines(options)}
step=report
ask users cloudhsm-cli user list
ask hsms cloudhsm-cli cluster hsm-info
printf '{"format":"${resultFormat}","answers":{%s},"exitCodes":{%s}}\\n' "\${answers#,}" "\${codes#,}"
`;
}

function installLines({ platform, pinnedUrl, latestUrl, sha256 }: CliPackage): string {
  const [file, install] = platform.startsWith('amzn')
    ? ['cli.rpm', 'dnf install -y']
    : ['cli.deb', 'apt-get install -y'];
  return `    ${platform})
      fetch_package ${quote(pinnedUrl)} ${quote(latestUrl)} ${sha256} "$work/${file}"
      install_package ${install} "$work/${file}" ;;`;
}

/** Prints a line for cloudhsm-cli, which has no single quote; `%s` is what the variable holds. */
const line = (command: string, variable?: string): string => `printf '${command}\\n'${variable === undefined ? '' : ` "$${variable}"`}`;

/** Passwords stand in double quotes, which are proven in the interactive mode; none has such a quote or a backslash. */
const adminCommands: Record<AdminAction, string> = {
  'create-kmsuser': line('user create --username kmsuser --role crypto-user --password "%s"', 'kmsuser_password'),
  'change-kmsuser-password': line('user change-password --username kmsuser --role crypto-user --password "%s"', 'kmsuser_password'),
  'delete-kmsuser': line('user delete --username kmsuser --role crypto-user'),
  // "users their own" [docs:cloudhsm_cli-user-change-password]
  'change-admin-password': line('user change-password --username admin --role admin --password "%s"', 'next_password'),
};

function actLines({ actions, passwords: { admin, kmsUser, next }, keyLabel = '' }: ScriptOptions): string {
  if (actions.length === 0) return '';
  const read = (variable: string, parameter: PasswordParameter | undefined) => {
    if (parameter === undefined) return [];
    const { name, version, sha256, skip } = parameter;
    const words = [`${name}:${version}`, sha256 ?? [], skip === undefined ? [] : String(skip)].flat();
    return [`${variable}=$(secret ${words.map(quote).join(' ')})`];
  };
  const commands = actions.flatMap(action => (action === 'activate' || action === 'login' || action === 'find-key' ? []
    : [adminCommands[action]]));
  const activation = line('cluster activate --password "%s"', 'admin_password');
  const session = [line('login --username admin --role admin --password "%s"', 'admin_password'), ...commands, line('logout')];
  // As nobody but KMS may be logged in as kmsuser when it connects, the session ends before the script does [KDG23:fix-keystore].
  const search = [
    line('login --username kmsuser --role crypto-user --password "%s"', 'kmsuser_password'),
    line(`key list --filter attr.label=${keyLabel}`),
    line('logout'),
  ];
  return [
    '', 'step=secrets', ...read('admin_password', admin), ...read('kmsuser_password', kmsUser), ...read('next_password', next),
    ...actions.includes('activate') ? ['', 'step=activate', `interactively activate < <(${activation})`] : [],
    ...actions.includes('login') ? ['', 'step=login', 'interactively admin < <(', ...session.map(each => `  ${each}`), ')'] : [],
    ...actions.includes('find-key') ? ['', 'step=keys', 'interactively keys < <(', ...search.map(each => `  ${each}`), ')'] : [],
    '',
  ].join('\n');
}
