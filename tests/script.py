"""What the Python parts of the test scripts share: checks that are counted. script.sh puts it on Python's path."""
import sys

checks = failed = 0


def check(what, holds, *details):
    global checks, failed
    checks += 1
    if not holds:
        failed += 1
        print("FAILED:", what, *details)


def finish():
    """Ends the program, with the counts in the form that tools/test adds up."""
    wrong = int(failed > 0)
    print(f"[doctest] test cases: 1 | {1 - wrong} passed | {wrong} failed | 0 skipped")
    print(f"[doctest] assertions: {checks} | {checks - failed} passed | {failed} failed |")
    sys.exit(1 if failed else 0)
