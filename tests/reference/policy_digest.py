"""The digest of every policy of the vectors, by Python: SHA-256 over the effective policy's JSON as RFC 8785 has it.

python3 policy_digest.py FOLDER CALL   FOLDER holds the vectors, CALL is the built example `call`
"""

import hashlib
import json
import subprocess
import sys
from pathlib import Path


def policies(folder):
    """The default, as `None`, and every policy that a desk can be made of."""
    yield None
    for path in sorted(Path(folder).glob("*.json")):
        file = json.loads(path.read_text("utf-8"))
        for vector in file["vectors"]:
            if "policy" in vector:
                yield vector["policy"]
            if file["operation"] == "desk_from_policy" and "error" not in vector:
                yield vector["input"]


def digest(policy):
    # Names of members are ASCII and no number has a fraction, so that sorting by code point and writing integers are all there is.
    canonical = json.dumps(policy, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def requests(policy):
    own = {} if policy is None else {"policy": policy}
    yield {"operation": "policy", "input": {}, **own}
    yield {"operation": "desk_new", "input": {}} if policy is None else {"operation": "desk_from_policy", "input": policy}


def main(folder, call):
    all_policies = list(policies(folder))
    lines = "".join(json.dumps(request) + "\n" for policy in all_policies for request in requests(policy))
    answers = subprocess.run([call, "-"], input=lines, stdout=subprocess.PIPE, text=True, check=True).stdout.split("\n")
    wrong = 0
    for number, policy in enumerate(all_policies):
        effective, reference = (json.loads(answer)["output"] for answer in answers[2 * number : 2 * number + 2])
        if digest(effective) != reference["digest"]:
            wrong += 1
            print(f"policy {number} ({effective['id']}): {digest(effective)} by Python, {reference['digest']} by the core")
    print(f"{len(all_policies)} policies, {wrong} differ")
    return 1 if wrong or len(all_policies) < 10 else 0


sys.exit(main(*sys.argv[1:]))
