"""Kills reviews, writes to one log at once, merges logs; prints one line or why it failed."""
import json
import os
import random
import subprocess
import sys
import time

goldpan, study, kills, each = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
ids = ["q-njje1g74", "q-430fqe13", "q-bjghg298", "q-8bbv1nvj", "q-fzqe0w6b"]
random.seed(6)


def fail(reason):
    sys.exit("FAILED: durability: " + reason)


def review(*arguments):
    return [goldpan, "-C", study, "review", "--json", "--quiet", *arguments]


def lines(coder):
    """The lines of a coder's log; those that cannot be read are counted."""
    path = os.path.join(study, "transcripts/decisions", coder + ".jsonl")
    read, torn = [], 0
    if not os.path.exists(path):
        return read, torn
    with open(path, "rb") as log:
        for line in log.read().split(b"\n"):
            try:
                if line.strip():
                    read.append(json.loads(line))
            except ValueError:
                torn += 1
    return read, torn


def must_grow(decisions, coder):
    times = [decision["at"] for decision in decisions]
    if any(late <= early for early, late in zip(times, times[1:])):
        fail(f"the times in {coder}.jsonl do not grow")


def must_hold(confirmed, coder):
    """Every line that was confirmed is in the log."""
    decisions, torn = lines(coder)
    must_grow(decisions, coder)
    held = {json.dumps(decision, sort_keys=True) for decision in decisions}
    missing = [line for line in confirmed if json.dumps(json.loads(line), sort_keys=True) not in held]
    if missing:
        fail(f"{len(missing)} confirmed decisions are not in {coder}.jsonl: {missing[0]}")
    return len(decisions), torn


def whole_lines(output):
    """What was printed to its end: the rest was never confirmed."""
    return output.decode().split("\n")[:-1]


def typical_duration():
    """How long a review takes here, so that kills fall within it."""
    start = time.monotonic()
    subprocess.run(review("--coder", "warm", "--accept", ids[0]), capture_output=True, check=True)
    return time.monotonic() - start


def worksheet(number):
    """A filled-in worksheet of several decisions, which are written together."""
    path = os.path.join(study, "sheet.md")
    marks = [f"- [{random.choice('ar')}] {id}" for id in ids]
    with open(path, "w", encoding="utf-8") as sheet:
        sheet.write("# Review\n\n" + "\n".join(marks) + f"\n\nmemo: kill {number}\n")
    return path


def killed_reviews():
    duration = typical_duration()
    confirmed, ended = [], 0
    for number in range(kills):
        if number % 3 == 2:
            arguments = ["--apply", worksheet(number)]
        else:
            arguments = ["--" + random.choice(["accept", "reject"]), random.choice(ids),
                         "--memo", f"kill {number}"]
        process = subprocess.Popen(review("--coder", "eva", *arguments), stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL)
        try:
            output, _ = process.communicate(timeout=random.uniform(0, 1.3 * duration))
            ended += 1
        except subprocess.TimeoutExpired:
            process.kill()
            output, _ = process.communicate()
        confirmed += whole_lines(output)
    held, torn = must_hold(confirmed, "eva")
    return f"{kills} kills ({ended} came too late): {len(confirmed)} confirmed, 0 lost, {held} in the log", torn


def torn_line():
    """A line that breaks off is reported, costs nothing else, and is not written over."""
    path = os.path.join(study, "transcripts/decisions/eva.jsonl")
    before, _ = lines("eva")
    with open(path, "ab") as log:
        log.write(json.dumps(before[0]).encode()[:70])
    result = subprocess.run(review("--coder", "eva", "--note", ids[0] + "=mended"),
                            capture_output=True, check=True)
    after, torn = lines("eva")
    if len(after) != len(before) + 1 or torn != 1:
        fail(f"a torn line costs {len(before) + 1 - len(after)} decisions")
    if b"ended within a line" not in subprocess.run(
            [goldpan, "-C", study, "check"], capture_output=True).stdout + result.stderr \
            and b"breaks off" not in subprocess.run(
                [goldpan, "-C", study, "check"], capture_output=True).stdout:
        fail("a torn line is not reported")


def writers():
    """Two processes that write to one log at once, many decisions each."""
    per_run = min(each, 500)
    def many(verb, start):
        for first in range(start, start + each, per_run):
            yield [f"{ids[number % len(ids)]}=step {number}" for number in range(first, first + per_run)]
    runs = [list(many("note", 0)), list(many("note", each))]
    confirmed = []
    for one, other in zip(*runs):
        both = [subprocess.Popen(review("--coder", "ida", *[word for note in notes for word in ("--note", note)]),
                                 stdout=subprocess.PIPE) for notes in (one, other)]
        for process in both:
            output, _ = process.communicate()
            if process.returncode != 0:
                fail("a writer failed")
            confirmed += whole_lines(output)
    held, torn = must_hold(confirmed, "ida")
    if held != 2 * each or len(confirmed) != held or torn:
        fail(f"of 2 × {each} decisions written at once {held} are in the log")
    return f"{held} of {2 * each} written by two at once"


def git(*arguments):
    subprocess.run(["git", "-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "init.defaultBranch=main",
                    "-C", study, *arguments], capture_output=True, check=True)


def merged():
    """One coder and another on two branches."""
    with open(os.path.join(study, ".gitattributes"), "w", encoding="utf-8") as file:
        file.write("transcripts/decisions/*.jsonl merge=union\n")
    git("init")
    git("add", "-A")
    git("commit", "-m", "start")
    confirmed = {"eva": [], "ben": []}
    for branch in ["left", "right"]:
        git("checkout", "-b", branch, "main")
        for coder in confirmed:
            for number in range(5):
                result = subprocess.run(review("--coder", coder, "--note", f"{ids[number]}={branch}"),
                                        capture_output=True, check=True)
                confirmed[coder] += whole_lines(result.stdout)
        git("add", "-A")
        git("commit", "-m", branch)
    git("merge", "left")
    for coder, wanted in confirmed.items():
        held = {json.dumps(decision, sort_keys=True) for decision in lines(coder)[0]}
        if any(json.dumps(json.loads(line), sort_keys=True) not in held for line in wanted):
            fail(f"merging loses a decision of {coder}")
    count = sum(len(wanted) for wanted in confirmed.values())
    return f"{count} of {count} merged with git"


killing, torn = killed_reviews()
torn_line()
print(f"durability: {killing}, {torn} torn; {writers()}; {merged()}")
