import type { CliPackage } from './packages';

/** What a script finds and does; everything in it may be read by anybody who may read a command's history. */
export interface ScriptOptions {
  readonly region: string;
  readonly packages: readonly CliPackage[];
  /** Certificate (chain) of the CA that signed the cluster's certificate, as PEM; public. */
  readonly caCertificate: string;
  /** Addresses of the ACTIVE HSMs; the client is told all, so that users reach all. */
  readonly hsmAddresses: readonly string[];
  /** Names of the SecureString parameters from which the script reads the passwords by itself. */
  readonly parameters: { readonly adminPassword: string; readonly kmsUserPassword: string };
  /** What to do before users and HSMs are reported. */
  readonly actions: readonly ScriptAction[];
}

/** Every action may be repeated: the state it leaves behind is read again, and counts. */
export type ScriptAction = 'activate' | 'create-kmsuser' | 'change-kmsuser-password' | 'delete-kmsuser';

/** The line with which a script's output ends: JSON with the answers of cloudhsm-cli in base64. */
export const resultFormat = 'safe-storage/1';

/** A word that bash reads as exactly this text. */
const quote = (text: string): string => `'${text.replace(/'/g, '\'\\\'\'')}'`;

/**
 * The one script for all workers: installs the CLI if it is not there, configures it, acts, and reports.
 *
 * Passwords come from Parameter Store and go to `cloudhsm-cli interactive` by its standard input [docs:cloudhsm_cli-modes]:
 * they are in no argument, no environment variable and no file. `printf` is a builtin of bash.
 */
export function buildScript(options: ScriptOptions): string {
  const { region, packages, parameters, actions } = options;
  return `#!/bin/bash
set -euo pipefail
umask 077
export PATH="$PATH:/opt/cloudhsm/bin" AWS_REGION=${quote(region)} AWS_DEFAULT_REGION=${quote(region)}
work=$(mktemp -d)
step=start
answers=''
trap 'code=$?; rm -rf "$work"; [ "$code" -eq 0 ] || printf "{\\"format\\":\\"${resultFormat}\\",\\"failed\\":\\"%s\\",\\"code\\":%d}\\n" "$step" "$code"' EXIT

platform() {
  if command -v dnf >/dev/null; then printf 'amzn2023-%s' "$(uname -m)"
  else printf 'u%s-%s' "$(lsb_release -rs)" "$(dpkg --print-architecture)"; fi
}

fetch_package() { # pinned-url latest-url sha256 file
  curl --fail --silent --show-error --location --retry 3 --output "$4" "$1" ||
    curl --fail --silent --show-error --location --retry 3 --output "$4" "$2"
  local found
  found=$(sha256sum "$4" | cut -d ' ' -f 1)
  [ "$found" = "$3" ] || { printf 'the package from %s has the SHA-256 %s, expected %s\\n' "$1" "$found" "$3" >&2; return 1; }
}

install_cli() {
  command -v cloudhsm-cli >/dev/null && return
  case "$(platform)" in
${packages.map(({ platform, pinnedUrl, latestUrl, sha256 }) => {
    const file = platform.startsWith('amzn') ? 'cli.rpm' : 'cli.deb';
    const install = platform.startsWith('amzn') ? `dnf install -y "$work/${file}"` : `apt-get install -y "$work/${file}"`;
    return `    ${platform}) fetch_package ${quote(pinnedUrl)} ${quote(latestUrl)} ${sha256} "$work/${file}"; ${install} >&2 ;;`;
  }).join('\n')}
    *) printf 'no package of this version is known for %s\\n' "$(platform)" >&2; return 1 ;;
  esac
}

secret() { aws ssm get-parameter --name "$1" --with-decryption --query Parameter.Value --output text; }

answer() { # name text: keeps what cloudhsm-cli said, without the passwords
  local text=$2
  [ -z "\${admin_password:-}" ] || text=\${text//"$admin_password"/***}
  [ -z "\${kmsuser_password:-}" ] || text=\${text//"$kmsuser_password"/***}
  answers="$answers,\\"$1\\":\\"$(printf '%s' "$text" | gzip -nc | base64 -w0)\\""
}

# A command that fails does not end the script: what it did is seen in the report.
interactively() { # name: commands from standard input
  answer "$1" "$({ cat; printf 'quit\\n'; } | cloudhsm-cli interactive 2>&1 || true)"
}

as_admin() { # name command
  interactively "$1" < <(printf "login --username admin --role admin --password '%s'\\n%s\\nlogout\\n" "$admin_password" "$2")
}

step=install
install_cli

step=configure
printf '%s' ${quote(Buffer.from(`${options.caCertificate.trim()}\n`).toString('base64'))} | base64 -d > "$work/customerCA.crt"
configure-cli -a ${options.hsmAddresses.map(quote).join(' ')}
configure-cli --hsm-ca-cert "$work/customerCA.crt" --log-type file --log-file "$work/cloudhsm-cli.log"
${actions.length > 0 ? `
step=secrets
admin_password=$(secret ${quote(parameters.adminPassword)})
${actions.some(action => /create|change/.test(action)) ? `kmsuser_password=$(secret ${quote(parameters.kmsUserPassword)})\n` : ''}` : ''}${actions.map(actionLines).join('')}
step=report
answer users "$(cloudhsm-cli user list 2>&1 || true)"
answer hsms "$(cloudhsm-cli cluster hsm-info 2>&1 || true)"
printf '{"format":"${resultFormat}","answers":{%s}}\\n' "\${answers#,}"
`;
}

function actionLines(action: ScriptAction): string {
  const commands: Record<ScriptAction, string> = {
    'activate': 'interactively activate < <(printf "cluster activate --password \'%s\'\\n" "$admin_password")',
    'create-kmsuser': 'as_admin create-kmsuser "user create --username kmsuser --role crypto-user --password $kmsuser_password"',
    'change-kmsuser-password': 'as_admin change-kmsuser-password "user change-password --username kmsuser --role crypto-user --password $kmsuser_password"',
    'delete-kmsuser': 'as_admin delete-kmsuser "user delete --username kmsuser --role crypto-user"',
  };
  return `\nstep=${action}\n${commands[action]}\n`;
}
