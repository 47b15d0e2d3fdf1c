#!/usr/bin/env python3
"""Business calendars read off minute by minute: slow, and sharing no code and no table with the core.

    tests/reference/calendar.py SEED CALENDARS CASES DECADES > cases.jsonl

writes made-up calendars, each a `calendar` section of a policy with one calendar, followed by its cases and their answers: CALENDARS
of them, and the mainland's, with CASES each of up to 14 days, and DECADES calendars with CASES each of ten years.
`calendar_cases.jsonl` beside it is its output for `20261123 40 50 0`; the test `calendar_reference` holds the core to it, or to the
file that REDRESS_CALENDAR_CASES names; `tests/reference/compare_calendars` makes a million cases and compares.

A case is `[operation, arguments..., answer]` in milliseconds since 1970; the answer is null where the calendar does not cover
what the question touches. The zones are Python's own, which reads the system's tz database, and the mainland's days off and make-up
workdays those of `cn_workdays_2004_2026.csv`, one row a date, from chinesecalendar 1.11.0 (MIT).
"""

import csv
import json
import pathlib
import random
import sys
from datetime import date, datetime, timedelta, timezone
from functools import cache
from itertools import compress, count, islice
from zoneinfo import ZoneInfo

MINUTE = 60_000
DAY = timedelta(days=1)
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
UNKNOWN, CLOSED, OPEN = 2, 0, 1

# Summer time in the north and in the south, of an hour, half an hour and two, at midnight and a minute after it, with the date line
# crossed, with offsets of half hours and quarters, and without any of it.
ZONES = """America/New_York America/St_Johns America/Sao_Paulo America/Havana Europe/London Europe/Berlin Africa/Cairo
Antarctica/Troll Australia/Sydney Australia/Lord_Howe Pacific/Chatham Pacific/Apia Pacific/Kwajalein Pacific/Kiritimati Asia/Kolkata
Asia/Kathmandu Asia/Tehran Asia/Pyongyang America/Caracas Asia/Shanghai Asia/Hong_Kong Asia/Taipei Asia/Singapore UTC""".split()

# Where the date line was crossed.
SKIPPED = {
    "Pacific/Apia": date(2011, 12, 30),
    "Pacific/Kwajalein": date(1993, 8, 21),
    "Pacific/Kiritimati": date(1994, 12, 31),
}


def minutes(text):
    hours, rest = text.split(":")
    return int(hours) * 60 + int(rest)


def windows(texts):
    return [tuple(minutes(part) for part in text.split("/")) for text in texts]


class Calendar:
    """A calendar, from the document that a policy has of it."""

    def __init__(self, section):
        rule = section["calendars"][0]
        self.zone = ZoneInfo(rule["zone"])
        self.week = {day: [] for day in WEEKDAYS} | {day["id"]: windows(day["windows"]) for day in rule["week"]}
        lists = [days for days in section["day_lists"] if days["id"] in rule["day_lists"]]
        self.first = max(date.fromisoformat(days["first"]) for days in lists)
        self.last = min(date.fromisoformat(days["last"]) for days in lists)
        self.given, self.closed, self.like = {}, set(), {}
        for days in lists:
            for named in days["rules"]:
                for text in named["dates"]:
                    first, _, last = text.partition("/")
                    day = date.fromisoformat(first)
                    while day <= date.fromisoformat(last or first):
                        self.note(day, named["hours"])
                        day += DAY
        self.windows = cache(self.windows)
        self.exists = cache(self.exists)
        self.close = cache(self.close)
        longest = max((end for day in self.week.values() for _, end in day), default=0)
        # How far the night before the first date may run on into it.
        self.night = max(longest - 1440, 0)

    def note(self, day, hours):
        if hours == "closed":
            self.closed.add(day)
        elif "like" in hours:
            self.like[day] = hours["like"]
        else:
            self.given[day] = windows(hours["windows"])

    def windows(self, day):
        if not self.first <= day <= self.last:
            return []
        if day in self.given:
            return self.given[day]
        if day in self.closed:
            return []
        return self.week[self.like.get(day, WEEKDAYS[day.weekday()])]

    def local(self, minute):
        return datetime.fromtimestamp(minute * 60, self.zone)

    def belongs(self, local, day):
        since_midnight = (local.date() - day).days * 1440 + local.hour * 60 + local.minute
        return any(start <= since_midnight < end for start, end in self.windows(day))

    def works(self, minute):
        local = self.local(minute)
        return self.belongs(local, local.date()) or self.belongs(local, local.date() - DAY)

    def table(self, first, last):
        """What each minute of [first, last) is."""
        edges = [self.local(minute).replace(tzinfo=None) for minute in (first, last)]
        begins = datetime.combine(self.first, datetime.min.time()) + timedelta(minutes=self.night)
        ends = datetime.combine(self.last + DAY, datetime.min.time())
        cells = bytearray()
        for minute in range(first, last):
            cells.append(OPEN if self.works(minute) else CLOSED)
        if edges[0] < begins:
            known = max(minute for minute in range(first, last) if self.local(minute).replace(tzinfo=None) < begins) + 1
            cells[: known - first] = bytes([UNKNOWN]) * (known - first)
        if edges[1] > ends:
            known = min(minute for minute in range(first, last) if self.local(minute).replace(tzinfo=None) >= ends)
            cells[known - first :] = bytes([UNKNOWN]) * (last - known)
        return bytes(cells)

    def exists(self, day):
        """Whether some minute has this date: read off the hours around it."""
        noon = int(datetime(day.year, day.month, day.day, 12, tzinfo=timezone.utc).timestamp()) // 60
        return any(self.local(noon + minute).date() == day for minute in range(-40 * 60, 40 * 60, 15))

    def close(self, day):
        """Where the last of the windows of a date ends."""
        midnight = int(datetime(day.year, day.month, day.day, tzinfo=timezone.utc).timestamp()) // 60
        around = range(midnight + 5000, midnight - 2000, -1)
        for minute in around:
            if self.belongs(self.local(minute), day):
                return (minute + 1) * MINUTE
        # All of them lie in an hour that was skipped.
        end = datetime.combine(day, datetime.min.time()) + timedelta(minutes=max(end for _, end in self.windows(day)))
        return next(m for m in reversed(around) if self.local(m).replace(tzinfo=None) >= end) * MINUTE

    def add_working_days(self, start, days):
        day, step = self.local(start // MINUTE).date(), (1 if days > 0 else -1)
        while days:
            day += step * DAY
            if not self.first <= day <= self.last:
                return None
            if self.windows(day) and self.exists(day):
                days -= step
        return self.close(day)


class Line:
    """The minutes from `first` on, and the answers that are read off them one after the other."""

    def __init__(self, calendar, first, last):
        self.first, self.last = first * MINUTE, last * MINUTE
        self.cells = calendar.table(first, last)
        self.open = bytes(cell == OPEN for cell in self.cells)

    def cell(self, at):
        if at < self.first:
            raise IndexError
        return self.cells[(at - self.first) // MINUTE]

    def add(self, start, length):
        return self.walk(start, start, MINUTE - (start - self.first) % MINUTE, length, 1)

    def subtract(self, start, length):
        return self.walk(start, start - 1, (start - 1 - self.first) % MINUTE + 1, length, -1)

    def walk(self, start, begun, rest, left, step):
        """From `start`, of whose minute `rest` is left, through the working minutes one by one until `left` has passed."""
        if left == 0:
            return start
        if self.cell(begun) == UNKNOWN:
            return None
        if self.cell(begun) == OPEN:
            if left <= rest:
                return start + step * left
            left -= rest
        here = (begun - self.first) // MINUTE
        ahead = self.open[here + 1 :] if step > 0 else self.open[:here][::-1]
        whole = (left - 1) // MINUTE
        last = next(islice(compress(count(here + step, step), ahead), whole, None), None)
        unknown = self.cells.find(UNKNOWN, here + 1) if step > 0 else self.cells.rfind(UNKNOWN, 0, here)
        if unknown >= 0 and (last is None or (unknown - last) * step < 0):
            return None
        if last is None:
            raise IndexError
        within = left - whole * MINUTE
        return self.first + last * MINUTE + (within if step > 0 else MINUTE - within)

    def between(self, start, end):
        if end < start:
            answer = self.between(end, start)
            return None if answer is None else -answer
        if start == end:
            return 0
        first, last = (start - self.first) // MINUTE, (end - 1 - self.first) // MINUTE
        if self.cells.count(UNKNOWN, first, last + 1):
            return None
        before = (start - self.first) % MINUTE if self.cells[first] == OPEN else 0
        after = (self.first - end) % MINUTE if self.cells[last] == OPEN else 0
        return self.cells.count(OPEN, first, last + 1) * MINUTE - before - after

    def next_opening(self, at):
        while True:
            cell = self.cell(at)
            if cell == UNKNOWN:
                return None
            if cell == OPEN:
                return at
            at += MINUTE - (at - self.first) % MINUTE

    def is_open(self, at):
        cell = self.cell(at)
        return None if cell == UNKNOWN else cell == OPEN


# What is made up.


def clock(minute):
    return f"{minute // 60:02}:{minute % 60:02}"


def some_windows(pick):
    def one():
        kind = pick.randrange(6)
        if kind == 0:
            return 0, 1440
        if kind == 1:
            start = pick.randrange(0, 1440, 30)
            return start, start + pick.randrange(30, 1441, 30)
        if kind == 2:
            # About the hours at which clocks are changed.
            start = pick.randrange(240)
            return start, start + pick.randint(1, 240)
        if kind == 3:
            start = pick.randrange(1200, 1440)
            return start, start + pick.randint(1, 720)
        start = pick.randrange(1380)
        return start, min(start + pick.randint(1, 600), 1440)

    office = [(540, 720), (780, 1080)]
    chosen = office if pick.random() < 0.3 else [one() for _ in range(pick.randint(1, 3))]
    return [f"{clock(start)}/{clock(end)}" for start, end in chosen]


def some_day(pick, name):
    """The date about which a calendar is asked: most often one on which the zone's clocks are changed."""
    if name in SKIPPED and pick.random() < 0.5:
        return SKIPPED[name]
    year, zone = pick.randint(1972, 2024), ZoneInfo(name)
    days = [date(year, 1, 1) + number * DAY for number in range(365)]
    offset = lambda day: datetime(day.year, day.month, day.day, tzinfo=zone).utcoffset()
    changes = [day for day, after in zip(days, days[1:]) if offset(day) != offset(after)]
    return pick.choice(changes) if changes and pick.random() < 0.7 else pick.choice(days)


def some_calendar(pick, about, days, name, edges):
    """A section with one calendar, which covers `days` on each side of a date, or where `edges` ends near it."""
    near = lambda: pick.randint(0, 16) if edges and pick.random() < 0.5 else days
    first, last = about - near() * DAY, about + near() * DAY
    covered = [first + number * DAY for number in range((last - first).days + 1)]
    some = lambda share: sorted(pick.sample(covered, min(len(covered), int(len(covered) * share * pick.random()) + 1)))
    holidays, makeup, given = some(0.2), some(0.2), some(0.1)
    rules = [{"id": "closed", "hours": "closed", "dates": [str(day) for day in holidays]}]
    rules += [{"id": f"like-{day}", "hours": {"like": pick.choice(WEEKDAYS)}, "dates": [str(day)]} for day in makeup]
    rules += [{"id": f"given-{day}", "hours": {"windows": some_windows(pick)}, "dates": [str(day)]} for day in given]
    if len(holidays) > 1 and (holidays[1] - holidays[0]).days < 300:
        rules[0]["dates"][:2] = [f"{holidays[0]}/{holidays[1]}"]
    week = [{"id": day, "windows": some_windows(pick)} for day in WEEKDAYS if pick.random() < 0.75]
    lists = [{"id": "one", "version": "1", "source": "made up", "first": str(first), "last": str(last), "rules": rules}]
    if pick.random() < 0.3:
        # A second list that reaches further, as a firm's beside a country's.
        lists.append({**lists[0], "id": "two", "first": str(first - DAY), "last": str(last + 5 * DAY), "rules": rules[:1]})
        rules = lists[0]["rules"] = rules[1:]
    return {
        "day_lists": lists,
        "calendars": [
            {
                "id": "made_up",
                "version": "1",
                "zone": name,
                "day_lists": [days["id"] for days in lists],
                "week": week or [{"id": "monday", "windows": ["09:00/18:00"]}],
            }
        ],
    }


def some_cases(pick, calendar, line, starts, length, cases):
    """Cases that begin in the minutes `starts` and reach at most `length` minutes."""
    edges = [
        minute
        for minute in starts
        if line.cells[minute - line.first // MINUTE] != line.cells[minute - 1 - line.first // MINUTE]
    ]

    def instant():
        if edges and pick.random() < 0.4:
            return pick.choice(edges) * MINUTE + pick.choice([-MINUTE, -1, 0, 0, 1, MINUTE])
        exact = 1 if pick.random() < 0.5 else MINUTE
        return pick.randrange(starts[0] * MINUTE, starts[-1] * MINUTE, exact)

    while cases:
        start, operation = instant(), pick.randrange(10)
        end = start + pick.randrange(length * MINUTE)
        if pick.random() < 0.3:
            end -= end % MINUTE
        if operation < 5:
            # So much that the end is near the instant chosen, or just beyond it.
            worked = line.between(start, end)
            worked = pick.randrange(length * MINUTE // 3) if worked is None else worked
            worked += pick.choice([0, 0, 0, 1, MINUTE])
            try:
                if operation < 3:
                    case = ["add_working_time", start, worked, line.add(start, worked)]
                else:
                    case = ["add_working_time", end, -worked, line.subtract(end, worked)]
            except IndexError:
                continue
        elif operation < 7:
            start, end = (end, start) if pick.random() < 0.2 else (start, end)
            case = ["working_time_between", start, end, line.between(start, end)]
        elif operation == 7:
            try:
                case = ["next_opening", start, line.next_opening(start)]
            except IndexError:
                continue
        elif operation == 8:
            case = ["is_open", start, line.is_open(start)]
        else:
            days = pick.choice([-1, 1]) * pick.randint(1, 8)
            case = ["add_working_days", start, days, calendar.add_working_days(start, days)]
        print(json.dumps(case, separators=(",", ":")))
        cases -= 1


def mainland():
    """The mainland's working hours, 9 to 18 on workdays, from the table."""
    with open(pathlib.Path(__file__).with_name("cn_workdays_2004_2026.csv"), newline="") as table:
        kinds = {row["date"]: row["kind"] for row in csv.DictReader(table)}
    of = lambda kind: [day for day in kinds if (kinds[day] == "makeup_workday") == (kind == "makeup")]
    rules = [
        {"id": "off", "hours": "closed", "dates": of("off")},
        {"id": "makeup", "hours": {"like": "monday"}, "dates": of("makeup")},
    ]
    days = {"id": "cn", "version": "1", "source": "the table", "first": "2004-01-01", "last": "2026-12-31", "rules": rules}
    week = [{"id": day, "windows": ["09:00/18:00"]} for day in WEEKDAYS[:5]]
    rule = {"id": "cn_working_hours", "version": "1", "zone": "Asia/Shanghai", "day_lists": ["cn"], "week": week}
    return {"day_lists": [days], "calendars": [rule]}


def minute_of(day):
    return int(datetime(day.year, day.month, day.day, tzinfo=timezone.utc).timestamp()) // 60


def about(pick, section, day, before, after, length, cases, write):
    """Writes a calendar, and cases that begin on the days between `before` and `after` of a date."""
    calendar = Calendar(section)
    starts = range(minute_of(day + before * DAY), minute_of(day + after * DAY))
    line = Line(calendar, starts[0] - 3 * 1440, starts[-1] + length + 3 * 1440)
    print(json.dumps({"calendar": write}, separators=(",", ":")))
    some_cases(pick, calendar, line, starts, length, cases)


def main():
    seed, calendars, cases, decades = (int(argument) for argument in sys.argv[1:])
    pick = random.Random(seed)
    for _ in range(calendars):
        name = pick.choice(ZONES)
        day = some_day(pick, name)
        section = some_calendar(pick, day, 60, name, pick.random() < 0.2)
        about(pick, section, day, -7, 7, 14 * 1440, cases, section)
    # The core's own calendar of the mainland, by its name.
    kept = mainland()
    for _ in range(max(calendars // 20, 1)):
        day = date(2004, 3, 1) + pick.randrange(8_200) * DAY
        about(pick, kept, day, -7, 7, 14 * 1440, cases, "cn_working_hours")
    for number in range(decades):
        name = pick.choice(ZONES)
        day = date(pick.randint(1972, 2010), pick.randint(1, 12), 15)
        section = some_calendar(pick, day + 1_800 * DAY, 2_000, name, False)
        section = kept if number == 0 else section
        day = date(2015, 6, 1) if number == 0 else day
        about(pick, section, day, -20, 20, 3_652 * 1440, cases, "cn_working_hours" if number == 0 else section)


main()
