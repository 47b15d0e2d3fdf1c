#!/usr/bin/env python3
"""The hash chain of a ticket's history, computed apart from the core: Python's own JSON and SHA-256, nothing else.

An event's hash is the SHA-256 of the event without its member `hash`, in the canonical form of RFC 8785. An event holds
strings, integers, true, false, lists and objects with ASCII names, and of those Python writes that form itself: members in
the order of their names, no space, no escape but the needed ones. An event names in `previous_hash` the hash of the event
before; the first names none.

    ticket_history.py seal   < EVENTS.json     the events, each with the hashes that belong to it
    ticket_history.py verify < EVENTS.json     `whole`, or the place of the first event that does not follow
    ticket_history.py action TICKET VERSION RULE     the id of the action of a transition
    ticket_history.py vectors FOLDER           checks every history in the vectors of `evolve` and `replay`

It knows no state and no clock: whether a command was allowed is not its question.
"""

import hashlib
import json
import pathlib
import sys


def canonical(event):
    members = {name: value for name, value in event.items() if name != "hash"}
    return json.dumps(members, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def hash_of(event):
    return hashlib.sha256(canonical(event)).hexdigest()


def seal(events):
    """Gives every event the hashes that belong to it."""
    previous = None
    for event in events:
        event.pop("previous_hash", None)
        if previous is not None:
            event["previous_hash"] = previous
        previous = event["hash"] = hash_of(event)
    return events


def first_broken(events):
    """The index of the first event that does not follow; None for a whole history."""
    before = None
    for index, event in enumerate(events):
        follows = event["hash"] == hash_of(event) and event.get("previous_hash") == (before["hash"] if before else None)
        follows = follows and event["version"] == index + 1
        follows = follows and (event["change"]["kind"] == "opened") == (index == 0)
        if before:
            # RFC 3339 in UTC with milliseconds is in the order of time when it is in the order of text.
            follows = follows and event["ticket_id"] == before["ticket_id"] and event["at"] >= before["at"]
        if not follows:
            return index
        before = event
    return None


def action_id(ticket, version, rule):
    return hashlib.sha256(f"redress/action@1\n{ticket}\n{version}\n{rule}".encode("utf-8")).hexdigest()[:32]


def check_vectors(folder):
    """Every history that should replay is whole, and every other breaks where its vector says."""
    wrong = 0
    for vector in json.loads((folder / "replay.json").read_text("utf-8"))["vectors"]:
        events = vector["input"].get("events")
        if not isinstance(events, list) or not events:
            continue
        index = first_broken(events)
        wanted = None if "expect" in vector or "exact" in vector else vector["error"]["faults"][0]["path"]
        if wanted != (None if index is None else f"events[{index}]"):
            print(f"{vector['id']}: the vector says {wanted}, the history breaks at {index}")
            wrong += 1
    for vector in json.loads((folder / "evolve.json").read_text("utf-8"))["vectors"]:
        event = vector["input"].get("event", {})
        if "expect" in vector and event["hash"] != hash_of(event):
            print(f"{vector['id']}: the event's hash is not of its content")
            wrong += 1
    return wrong


def main(arguments):
    match arguments:
        case ["seal"]:
            json.dump(seal(json.load(sys.stdin)), sys.stdout, ensure_ascii=False, indent=2)
            print()
        case ["verify"]:
            index = first_broken(json.load(sys.stdin))
            print("whole" if index is None else f"events[{index}]")
            return index is not None
        case ["action", ticket, version, rule]:
            print(action_id(ticket, version, rule))
        case ["vectors", folder]:
            return check_vectors(pathlib.Path(folder)) > 0
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
