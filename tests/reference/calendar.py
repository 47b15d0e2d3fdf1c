#!/usr/bin/env python3
"""A business calendar read off minute by minute: slow, and sharing no table with the core.

    tests/reference/calendar.py [SEED [SHORT [LONG]]] > cases.jsonl

writes made-up cases of the mainland's working hours (9 to 18 on workdays, Asia/Shanghai) with their answers: SHORT ones
of up to 14 days and LONG ones of ten years. `tests/reference/calendar_cases.jsonl` is its output for the defaults; the
test `calendar_reference` holds the core to it, or to the file that REDRESS_CALENDAR_CASES names.

The days off and make-up workdays come from `cn_workdays_2004_2026.csv`, one row a date, from chinesecalendar 1.11.0 (MIT),
which tabulates the yearly notices of the State Council; the zone is Python's own.
"""

import csv
import json
import pathlib
import random
import sys
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

SHANGHAI = ZoneInfo("Asia/Shanghai")
MINUTE = timedelta(minutes=1)
OPENS, CLOSES = 9, 18

with open(pathlib.Path(__file__).with_name("cn_workdays_2004_2026.csv"), newline="") as table:
    KIND = {date.fromisoformat(row["date"]): row["kind"] for row in csv.DictReader(table)}


def is_workday(day):
    assert 2004 <= day.year <= 2026
    kind = KIND.get(day)
    return kind == "makeup_workday" or (kind is None and day.weekday() < 5)


def works(instant):
    """Whether the minute that begins at a UTC instant is working time."""
    local = instant.astimezone(SHANGHAI)
    return OPENS <= local.hour < CLOSES and is_workday(local.date())


def add(start, minutes):
    instant, step = start, MINUTE if minutes > 0 else -MINUTE
    left = abs(minutes)
    while left:
        minute = instant if minutes > 0 else instant - MINUTE
        instant += step
        left -= works(minute)
    return instant


def between(start, end):
    count = 0
    while start < end:
        count += works(start)
        start += MINUTE
    return count


def next_opening(start):
    while not works(start):
        start += MINUTE
    return start


def add_working_days(start, days):
    """The close of the `days`th working day after the date of `start`."""
    day = start.astimezone(SHANGHAI).date()
    while days:
        day += timedelta(days=1)
        days -= is_workday(day)
    return datetime(day.year, day.month, day.day, CLOSES, tzinfo=SHANGHAI).astimezone(timezone.utc)


def instant_in(pick, first, last):
    minutes = int((last - first) / MINUTE)
    return first + pick.randrange(minutes) * MINUTE


def text(instant):
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")


def main():
    arguments = [int(argument) for argument in sys.argv[1:]] + [20261123, 2000, 12][len(sys.argv) - 1 :]
    seed, short, long = arguments
    pick = random.Random(seed)
    first = datetime(2004, 2, 1, tzinfo=timezone.utc)
    last = datetime(2026, 11, 1, tzinfo=timezone.utc)

    def case(operation, start, **rest):
        print(json.dumps({"operation": operation, "start": text(start), **rest}))

    # Half of the starts lie within ten days of a date that does not follow its weekday.
    special = sorted(KIND)
    for index in range(short):
        start = instant_in(pick, first, last)
        if index % 2:
            day = pick.choice(special)
            near = datetime(day.year, day.month, day.day, tzinfo=timezone.utc)
            start = min(max(instant_in(pick, near - timedelta(days=10), near + timedelta(days=1)), first), last)
        operation = index % 5
        if operation < 2:
            minutes = pick.randint(1, 10 * 9 * 60) * (1 if operation == 0 else -1)
            case("add_working_time", start, minutes=minutes, answer=text(add(start, minutes)))
        elif operation == 2:
            end = start + pick.randrange(14 * 1440) * MINUTE
            case("working_time_between", start, end=text(end), minutes=between(start, end))
        elif operation == 3:
            case("next_opening", start, answer=text(next_opening(start)))
        else:
            days = pick.randint(1, 20)
            case("add_working_days", start, days=days, answer=text(add_working_days(start, days)))
    for index in range(long):
        start = instant_in(pick, first, datetime(2016, 10, 1, tzinfo=timezone.utc))
        if index % 2:
            minutes = pick.randint(2_400 * 540, 2_420 * 540)
            case("add_working_time", start, minutes=minutes, answer=text(add(start, minutes)))
        else:
            end = start + timedelta(days=3652)
            case("working_time_between", start, end=text(end), minutes=between(start, end))


main()
