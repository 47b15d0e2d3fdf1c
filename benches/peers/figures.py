"""Every figure of Redress beside what it is to reach, from what criterion wrote: the shortest sample counts.

figures.py CRITERION_FOLDER
"""

import json
import pathlib
import sys

FOLDER = pathlib.Path(sys.argv[1])


def folder(*names):
    """Criterion names folders as its benches, a group and a name, without the characters that a file's name may not have."""
    return FOLDER.joinpath(*(name.replace("/", "_") for name in names), "new")


def nanoseconds(*names):
    sample = json.loads((folder(*names) / "sample.json").read_text())
    return min(time / count for time, count in zip(sample["times"], sample["iters"]))


def per_item(*names):
    throughput = json.loads((folder(*names) / "benchmark.json").read_text())["throughput"]
    return nanoseconds(*names) / next(iter(throughput.values()))


def rate(*names):
    """Megabytes a second."""
    return 1e3 / per_item(*names)


def hostile(group, small, large):
    """The slowest rate, and the worst growth of time for twice the text."""
    texts = {path.parent.parent.name for path in (FOLDER / group).glob(f"*/{large}/new")}
    times = [(nanoseconds(group, text, str(small)), nanoseconds(group, text, str(large))) for text in texts]
    return large / max(long for _, long in times) * 1e3, max(long / short for short, long in times)


def time(value):
    for unit, size in (("ms", 1e6), ("µs", 1e3)):
        if value >= size:
            return f"{value / size:.2f} {unit}"
    return f"{value:.0f} ns"


def speed(value):
    return f"{value / 1e3:.2f} GB/s" if value >= 1e3 else f"{value:.0f} MB/s"


def row(work, reach, figure, reached):
    print(f"| {work} | {reach} | {figure} | {'' if reached is None else 'reached' if reached else 'not reached'} |")


def at_most(work, reach, limit, value):
    row(work, reach, time(value), None if limit is None else value <= limit)


def main():
    print("| work | to reach | measured | |")
    print("|---|---|---|---|")
    clean, single = rate("mask", "clean chat, one text"), rate("mask", "clean chat, one message")
    row("mask, clean Chinese chat, one long text", "≥ 2 GB/s", speed(clean), clean >= 2_000)
    row("mask, clean Chinese chat, message by message", "≥ 2 GB/s", speed(single), single >= 2_000)
    complaints = rate("mask", "complaints")
    row("mask, complaints", "≥ 400 MB/s", speed(complaints), complaints >= 400)
    slowest, growth = hostile("mask, hostile", 512 << 10, 1 << 20)
    row("mask, hostile text", "≥ 10 MB/s, t(2n) ≤ 2.2 t(n)", f"{speed(slowest)}, {growth:.2f} t(n)", slowest >= 10 and growth <= 2.2)
    at_most("fold, one message", "", None, nanoseconds("fold", "simplified"))
    worst = max(nanoseconds("understand", name) for name in ("question", "not_arrived", "theft"))
    at_most("understand, 120 bytes, the slowest of three", "≤ 1.2 µs", 1_200, worst)
    slowest, growth = hostile("understand, hostile", 64 << 10, 128 << 10)
    row("understand, hostile text", "≥ 10 MB/s, t(2n) ≤ 2.2 t(n)", f"{speed(slowest)}, {growth:.2f} t(n)", slowest >= 10 and growth <= 2.2)
    worst = max(nanoseconds("triage", name) for name in ("question", "not_arrived", "theft"))
    at_most("triage, 120 bytes, the slowest of three", "≤ 2 µs", 2_000, worst)
    at_most("triage, in a batch of 1,000, each", "", None, per_item("triage", "batch"))
    hour, decade = nanoseconds("add_working_time", "1_hour"), nanoseconds("add_working_time", "10_years")
    row("due time over a business calendar", "≤ 100 ns, 1 h as 10 years", f"{time(hour)}, {time(decade)}", max(hour, decade) <= 100)
    at_most("how a clock stands, working time", "", None, nanoseconds("clock_status", "question"))
    evolved = 1e3 / per_item("long", "evolve")
    row("evolve a ticket", "≥ 5 M events/s", f"{evolved:.1f} M events/s", evolved >= 5)
    at_most("replay 1,000 events", "≤ 300 µs", 300_000, nanoseconds("long", "replay"))
    at_most("score 1,000 answers", "", None, nanoseconds("survey", "score_csat"))
    at_most("merge two scores", "", None, nanoseconds("survey", "merge_csat"))
    at_most("explain a reason", "", None, per_item("explain", "zh-Hans"))
    at_most("build the default desk", "≤ 2 ms", 2e6, nanoseconds("desk", "default"))
    at_most("build a desk from a whole policy", "≤ 20 ms", 20e6, nanoseconds("desk", "whole"))
    triage = nanoseconds("border_c_triage", "c, the view read") / nanoseconds("border_c_triage", "rust")
    row("C over Rust, triage", "≤ 1.10 ×", f"{triage:.2f} ×", triage <= 1.10)
    rust, c = nanoseconds("border_c_mask", "rust"), nanoseconds("border_c_mask", "c, typed views read")
    more = c - rust - nanoseconds("border_c_mask", "utf-8 validation alone")
    row("C over Rust, mask, over UTF-8 validation", "≤ 60 ns more", f"{more:+.0f} ns", more <= 60)


if __name__ == "__main__":
    main()
