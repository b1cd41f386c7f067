"use strict";

exports.id = 6919;

exports.ids = [ 6919 ];

exports.modules = {
  6919: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ql: () => trustAnchor,
      LP: () => visitHsms
    });
    var external_node_zlib_ = __webpack_require__(8522);
    var errors = __webpack_require__(3916);
    var parameters = __webpack_require__(365);
    var worker_packages = __webpack_require__(5869);
    const resultFormat = "safe-storage/1";
    const quote = text => `'${text.replace(/'/g, "'\\''")}'`;
    function buildScript(options) {
      const {region, packages, parameters, actions, clusterId, hsmAddresses} = options;
      const whichHsms = hsmAddresses.length > 0 ? `-a ${hsmAddresses.map(quote).join(" ")}` : `--cluster-id ${quote(clusterId)} --region ${quote(region)}`;
      return `#!/bin/bash\nset -euo pipefail\nexport PATH="$PATH:/opt/cloudhsm/bin" HOME="\${HOME:-/tmp}" DEBIAN_FRONTEND=noninteractive AWS_REGION=${quote(region)} AWS_DEFAULT_REGION=${quote(region)}\nconfig=/opt/cloudhsm/etc/cloudhsm-cli.cfg\nkept=/opt/cloudhsm/etc/cloudhsm-cli.cfg.safe-storage\nwork=$(mktemp -d)\nstep=start\nanswers=''\n\nfinish() {\n  local code=$?\n  set +e\n  [ ! -e "$kept" ] || as_root mv -f "$kept" "$config"\n  rm -rf "$work"\n  [ "$code" -eq 0 ] || printf '{"format":"${resultFormat}","failed":"%s","code":%d}\\n' "$step" "$code"\n  # Some codes are orders to SSM's agent: 194 restarts the machine [AGENT].\n  exit $((code != 0))\n}\ntrap finish EXIT\n\n# Packages and configuration are root's [docs:gs_cloudhsm_cli-install]; SSM runs as root, a runner does not.\nuser=$(id -u)\nas_root() {\n  if [ "$user" -ne 0 ] && command -v sudo >/dev/null; then sudo -n -E "$@"; else "$@"; fi\n}\n\nplatform() {\n  . /etc/os-release\n  case "$ID" in\n    amzn) printf 'amzn%s-%s' "$VERSION_ID" "$(uname -m)" ;;\n    ubuntu) printf 'u%s-%s' "$VERSION_ID" "$(dpkg --print-architecture)" ;;\n    *) printf '%s%s-%s' "$ID" "\${VERSION_ID:-}" "$(uname -m)" ;;\n  esac\n}\n\ndownload() { # url file\n  curl --fail --silent --show-error --location --connect-timeout 20 --retry 2 --output "$2" "$1"\n}\n\nfetch_package() { # pinned-url latest-url sha256 file\n  local from=$1 found\n  # AWS disables the links of old versions [docs:client-supported-versions].\n  download "$1" "$4" || { from=$2; download "$2" "$4"; }\n  found=$(sha256sum "$4" | cut -d ' ' -f 1)\n  [ "$found" = "$3" ] || { printf 'the package at %s has the SHA-256 %s, expected %s\\n' "$from" "$found" "$3" >&2; return 1; }\n}\n\ninstall_cli() {\n  command -v cloudhsm-cli >/dev/null && return\n  case "$(platform)" in\n${packages.map(installLines).join("\n")}\n    *) printf 'no package of this version is known for %s\\n' "$(platform)" >&2; return 1 ;;\n  esac\n}\n\nconfigure() {\n  as_root "$(command -v configure-cli)" "$@"\n}\n\nsecret() { aws ssm get-parameter --name "$1" --with-decryption --query Parameter.Value --output text; }\n\nanswer() { # name text: keeps what cloudhsm-cli said, without the passwords\n  local text=$2\n  [ -z "\${admin_password:-}" ] || text=\${text//"$admin_password"/***}\n  [ -z "\${kmsuser_password:-}" ] || text=\${text//"$kmsuser_password"/***}\n  answers="$answers,\\"$1\\":\\"$(printf '%s' "$text" | gzip -nc | base64 -w0)\\""\n}\n\n# A command that fails does not end the script: what it did is seen in the report.\ninteractively() { # name: commands from standard input\n  answer "$1" "$({ cat; printf 'quit\\n'; } | cloudhsm-cli interactive 2>&1 || true)"\n}\n\nas_admin() { # name command\n  interactively "$1" < <(printf "login --username admin --role admin --password '%s'\\n%s\\nlogout\\n" "$admin_password" "$2")\n}\n\nstep=requirements\nfor program in aws gzip base64; do\n  command -v "$program" >/dev/null || { printf '%s is not installed\\n' "$program" >&2; exit 1; }\ndone\n\nstep=install\ninstall_cli\n\nstep=configure\nprintf '%s' ${quote(Buffer.from(`${options.caCertificate.trim()}\n`).toString("base64"))} | base64 -d > "$work/customerCA.crt"\n# The machine's own configuration is put back in the end. If it is kept already, a script was killed before it could do that.\n[ -e "$kept" ] || [ ! -e "$config" ] || as_root cp -p "$config" "$kept"\nconfigure ${whichHsms}\nconfigure --hsm-ca-cert "$work/customerCA.crt" --log-type file --log-file "$work/cloudhsm-cli.log"\n${actions.length > 0 ? `\nstep=secrets\nadmin_password=$(secret ${quote(parameters.adminPassword)})\n${actions.some(action => /create|change/.test(action)) ? `kmsuser_password=$(secret ${quote(parameters.kmsUserPassword)})\n` : ""}` : ""}${actions.map(actionLines).join("")}\nstep=report\nanswer users "$(cloudhsm-cli user list 2>&1 || true)"\nanswer hsms "$(cloudhsm-cli cluster hsm-info 2>&1 || true)"\nprintf '{"format":"${resultFormat}","answers":{%s}}\\n' "\${answers#,}"\n`;
    }
    function installLines({platform, pinnedUrl, latestUrl, sha256}) {
      const [file, install] = platform.startsWith("amzn") ? [ "cli.rpm", "dnf install -y" ] : [ "cli.deb", "apt-get -y -oDPkg::Lock::Timeout=120 install" ];
      return `    ${platform})\n      fetch_package ${quote(pinnedUrl)} ${quote(latestUrl)} ${sha256} "$work/${file}"\n      as_root ${install} "$work/${file}" >&2 ;;`;
    }
    function actionLines(action) {
      const commands = {
        activate: 'interactively activate < <(printf "cluster activate --password \'%s\'\\n" "$admin_password")',
        "create-kmsuser": 'as_admin create-kmsuser "user create --username kmsuser --role crypto-user --password $kmsuser_password"',
        "change-kmsuser-password": 'as_admin change-kmsuser-password "user change-password --username kmsuser --role crypto-user --password $kmsuser_password"',
        "delete-kmsuser": 'as_admin delete-kmsuser "user delete --username kmsuser --role crypto-user"'
      };
      return `\nstep=${action}\n${commands[action]}\n`;
    }
    var worker_worker = __webpack_require__(4106);
    var client = __webpack_require__(2327);
    async function visitHsms(run, actions = []) {
      const cluster = await (0, client.gI)(run);
      const worker = await (0, worker_worker.nt)(run, cluster);
      const script = buildScript({
        region: run.inputs.awsRegion,
        packages: (0, worker_packages.W)(run.inputs.cliVersion, run.inputs.cliSha256),
        caCertificate: await trustAnchor(run),
        clusterId: cluster.ClusterId,
        hsmAddresses: (0, client.gC)(cluster).flatMap(hsm => hsm.EniIp ?? []),
        parameters: {
          adminPassword: (0, parameters.xd)(run, "admin-password"),
          kmsUserPassword: (0, parameters.xd)(run, "kmsuser-password")
        },
        actions
      });
      for (let attempt = 1; ;attempt++) {
        const said = await work(worker, script);
        const report = readReport(said);
        if (report !== void 0) {
          recordUsers(run, report);
          return report;
        }
        const answer = String(lastJson(said.users ?? "")?.data ?? said.users ?? "").trim().slice(0, 500);
        if (attempt === attempts) throw new errors.mf("cloudhsm-cli could not list the users of the HSMs.", {
          cause: new Error(answer),
          remedy: "The worker must reach the HSMs on TCP 2223-2225 and have the certificate of the CA that signed the cluster's (docs/workers.md)."
        });
        run.log.waiting(`for the HSMs to answer: ${answer}`);
        await run.clock.sleep(run.inputs.pollInterval * 1e3);
      }
    }
    function recordUsers(run, {users, serials}) {
      run.record.prove("users", {
        seenAt: new Date(run.clock.now()).toISOString(),
        users: users.map(({username, role, locked, "cluster-coverage": coverage}) => ({
          username,
          role,
          locked,
          "cluster-coverage": coverage
        })),
        hsmSerials: serials
      });
    }
    const attempts = 10;
    async function work(worker, script) {
      const {exitCode, stdout, stderr} = await worker.execute(script);
      const result = stdout.split("\n").reverse().find(line => line.startsWith(`{"format":"${resultFormat}"`));
      const {answers, failed} = result === void 0 ? {} : JSON.parse(result);
      if (answers === void 0) throw new errors.mf(`The script on ${worker.description} failed${failed ? ` at "${failed}"` : ""} (exit code ${exitCode}).`, {
        cause: new Error(stderr.trim().split("\n").slice(-5).join("\n") || "it printed nothing"),
        remedy: remedies[failed ?? ""] ?? "Run again: the script may be repeated."
      });
      return Object.fromEntries(Object.entries(answers).map(([name, packed]) => [ name, (0, 
      external_node_zlib_.gunzipSync)(Buffer.from(packed, "base64")).toString() ]));
    }
    const remedies = {
      requirements: "Install it on the worker and run again; Ubuntu's images come without the AWS CLI: sudo snap install aws-cli --classic.",
      install: "The worker must reach the package source (NAT, or an S3 gateway endpoint in us-east-1), and the package must have the expected SHA-256 (cli-version, cli-sha256; AWS disables the links of old versions).",
      configure: "configure-cli must be able to write its configuration; one that names several clusters it refuses.",
      secrets: "The worker's role must be allowed ssm:GetParameter on the parameters of this safe storage, and reach SSM."
    };
    function lastJson(text) {
      for (let end = text.lastIndexOf("}"); end >= 0; end = text.lastIndexOf("}", end - 1)) {
        for (let begin = text.lastIndexOf("{", end); begin >= 0; begin = text.lastIndexOf("{", begin - 1)) {
          try {
            const found = JSON.parse(text.slice(begin, end + 1));
            if (found.error_code !== void 0) return found;
          } catch {}
          if (begin === 0) break;
        }
        if (end === 0) break;
      }
      return;
    }
    function readReport(said) {
      const users = lastJson(said.users ?? "")?.data;
      const hsms = lastJson(said.hsms ?? "")?.data;
      return users?.users && {
        users: users.users,
        serials: (hsms?.hsms ?? []).map(hsm => hsm["serial-number"] ?? "?"),
        said
      };
    }
    async function trustAnchor(run) {
      const certificate = run.inputs.caCertificate ?? await (0, parameters.yN)(run, "ca-certificate");
      if (certificate === void 0) throw new errors.mf(`The CA's certificate is neither given nor in ${(0, 
      parameters.xd)(run, "ca-certificate")}.`, {
        remedy: "Give it as ca-certificate: the certificate with which the cluster was initialized."
      });
      return certificate.trim();
    }
  }
};
