"""Rows of the table of calendars: pandas' business hours and numpy's business days, on the mainland's days off and make-up workdays."""

import csv
import pathlib
import time

import numpy as np
import pandas as pd

TABLE = pathlib.Path(__file__).resolve().parents[2] / "tests/reference/cn_workdays_2004_2026.csv"


def row(work, call, calls):
    shortest = float("inf")
    for _ in range(5):
        begun = time.process_time()
        for _ in range(calls):
            call()
        shortest = min(shortest, (time.process_time() - begun) / calls)
    print(f"| {work} | {shortest * 1e9:,.0f} |")


def main():
    days = list(csv.DictReader(TABLE.open(encoding="utf-8")))
    off = [day["date"] for day in days if day["kind"] == "holiday"]
    makeup = {day["date"] for day in days if day["kind"] == "makeup_workday"}
    # Neither knows make-up workdays; numpy can be given them as a calendar without weekends.
    every = pd.date_range("2004-01-01", "2026-12-31")
    closed = [day for day in every if day.weekday() >= 5 and day.strftime("%F") not in makeup]
    calendar = np.busdaycalendar(weekmask="1111111", holidays=[*off, *(np.datetime64(day, "D") for day in closed)])
    hours = pd.offsets.CustomBusinessHour(n=40, start="09:00", end="18:00", holidays=off)
    festival = pd.Timestamp("2026-02-12 10:30")
    row(f"pandas {pd.__version__}: due time, 40 working hours, no make-up workdays", lambda: festival + hours, 200)
    start = np.datetime64("2026-02-12")
    name = f"numpy {np.__version__}"
    row(f"{name}: 15 working days on", lambda: np.busday_offset(start, 15, roll="backward", busdaycal=calendar), 10_000)
    begin, end = np.datetime64("2016-11-01"), np.datetime64("2026-11-01")
    row(f"{name}: working days between, ten years", lambda: np.busday_count(begin, end, busdaycal=calendar), 10_000)


if __name__ == "__main__":
    main()
