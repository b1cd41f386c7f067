"""Runs the bash script of an event inside the VPC, for Safe Storage (docs/workers.md).

Event: {"script": "..."}. Answer: {"exitCode": 0, "stdout": "...", "stderr": "..."}.
"""

import os
import shutil
import subprocess
import tempfile

# The image's /opt/cloudhsm/etc and /opt/cloudhsm/run lead into this folder.
WRITABLE = '/tmp/cloudhsm'
SHIPPED = '/opt/cloudhsm/etc.shipped'

# What the script may know of the function: its role's credentials. Python's own paths would mislead the AWS CLI, which has another Python.
PASSED_ON = ('AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_REGION')

# Seconds that are kept for the answer.
RESERVE = 5


def handler(event, context):
    shutil.copytree(SHIPPED, os.path.join(WRITABLE, 'etc'), dirs_exist_ok=True)
    os.makedirs(os.path.join(WRITABLE, 'run'), exist_ok=True)
    environment = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    with tempfile.TemporaryDirectory() as folder:
        # A file, not standard input: whatever the script starts could read the rest of the script from there.
        file = os.path.join(folder, 'script.sh')
        with open(file, 'w', encoding='utf-8') as script:
            script.write(event['script'])
        done = subprocess.run(
            ['bash', file],
            cwd=folder,
            env={**environment, 'PATH': '/usr/local/bin:/usr/bin:/bin', 'HOME': '/tmp'},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors='replace',
            timeout=context.get_remaining_time_in_millis() / 1000 - RESERVE,
            check=False,
        )
    return {'exitCode': done.returncode, 'stdout': done.stdout, 'stderr': done.stderr}
