/** Real programs whose arguments are recorded before they run: none of them may be handed a secret there. */
export const RECORDED = [
  'awk', 'env', 'expect', 'grep', 'jq', 'nohup', 'openssl', 'python3', 'script', 'sed', 'tee', 'timeout', 'xargs',
] as const;

/**
 * The one program behind every stand-in, which goes by the name that it is called by: it tells the simulated world what it was asked
 * (working folder, some of the environment, standard input where the real program would read it, arguments), prints what the world
 * answers and ends with its exit code. `sudo` and the recorded programs then run what they were given.
 * Bash does all of it by itself, HTTP too: a call costs two milliseconds, where curl takes nine and Node.js forty. What it is told is a
 * line each, in which `\\` stands for a backslash and `\n` for the end of a line; what it answers may have all escapes of `printf %b`.
 */
export function standInScript(port: number, token: string): string {
  return `#!/bin/bash
searched=$PATH; PATH=/usr/bin:/bin
program=\${0##*/}

ask() {
  local LC_ALL=C body='' input line # in C a length is one of bytes
  IFS= read -rd '' input
  for line in "$PWD" "\${CLOUDHSM_ROLE-}" "\${CLOUDHSM_PIN-}" "\${AWS_ACCESS_KEY_ID-}" "\${AWS_SECRET_ACCESS_KEY-}" \\
    "\${AWS_SESSION_TOKEN-}" "\${AWS_REGION-}" "\${AWS_DEFAULT_REGION-}" "\${HOME-}" "$input" "$@"; do
    line=\${line//\\\\/\\\\\\\\}
    body+=\${line//$'\\n'/\\\\n}$'\\n'
  done
  exec 9<>/dev/tcp/127.0.0.1/${port}
  printf 'POST /worker/${token}/%s HTTP/1.0\\r\\nHost: 127.0.0.1\\r\\nContent-Length: %d\\r\\n\\r\\n%s' "$program" "\${#body}" "$body" >&9
  while IFS= read -r line <&9 && [ "\${line%$'\\r'}" ]; do :; done
  IFS= read -r code <&9; IFS= read -r out <&9; IFS= read -r err <&9
  exec 9>&-
}

# Whether the real program would read its standard input.
reads_input() {
  local each
  case $program in
    cloudhsm-cli)
      case " $* " in *' interactive '*|*' activate '*|*' login '*|*' create '*|*' change-password '*) return 0 ;; esac
      return 1 ;;
    sha256sum)
      for each; do case $each in -*) ;; *) return 1 ;; esac; done
      return 0 ;;
    *)
      case "$*" in */dev/stdin*) return 0 ;; esac
      return 1 ;;
  esac
}

run_real() {
  real=$(command -v "$program") || { echo "sh: $program: command not found" >&2; exit 127; }
  PATH=$searched; exec "$real" "$@"
}

if reads_input "$@"; then
  ask "$@"
elif [[ $* = */dev/fd/* ]]; then
  number=$*; number=\${number##*/dev/fd/}; ask "$@" <"/dev/fd/\${number%%[!0-9]*}"
else
  ask "$@" </dev/null
fi
if [ "$program" = sudo ]; then
  kept=
  while case \${1-} in -E|--preserve-env*) kept=yes ;; -u|-g) shift ;; -*) ;; *) false ;; esac; do shift; done
  PATH=$searched
  [ "$kept" ] && exec "$@"
  exec /usr/bin/env -i HOME="\${HOME-}" PATH="\${0%/*}:/usr/bin:/bin" "$@"
fi
[ "$code" = real ] && run_real "$@"
# Time passes in the simulated world.
while [ "\${code%% *}" = wait ]; do /bin/sleep 0.01; ask "$code" </dev/null; done
[ -z "$out" ] || printf %b "$out"
[ -z "$err" ] || printf %b "$err" >&2
exit "$code"
`;
}
