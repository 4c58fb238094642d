"""A stand-in for the few calls of PySpark that audit.py makes, where Spark cannot be had: on one machine, by the same contract.

PYTHONPATH=bench/spark/stand-in python3 bench/spark/audit.py INPUT OUTPUT [PARTS]

What it keeps of Spark's behavior:
- textFile cuts files at byte positions; a line belongs to the part in which it begins (as Hadoop's text input has it).
- pipe starts one process a part, with `env` as its whole environment and no shell; each line goes in with its end, each
  line that comes out is an element; with `checkCode` another status than 0 fails the part.
- A part that fails is done again, up to four times in all (spark.task.maxFailures), then the job fails.
- saveAsTextFile wants a folder that is not there yet; a part's file has its name only once the part is whole, and _SUCCESS
  comes last.
What it does not: other machines, shuffles, everything else. SPARK_CORES says how many parts are done side by side.
"""
import glob
import os
import shlex
import sys
from concurrent.futures import ThreadPoolExecutor
from subprocess import PIPE, Popen
from threading import Thread

MAX_FAILURES = 4


class RDD:
    def __init__(self, parts):
        #: One function a part, each giving the part's elements anew.
        self.parts = parts

    def pipe(self, command, env=None, checkCode=False):
        return RDD([piped(part, shlex.split(command), env or {}, checkCode) for part in self.parts])

    def saveAsTextFile(self, path):
        os.makedirs(path)  # fails where it is there already
        cores = int(os.environ.get("SPARK_CORES", os.cpu_count() or 1))
        with ThreadPoolExecutor(cores) as pool:
            for done in [pool.submit(save, part, path, number) for number, part in enumerate(self.parts)]:
                done.result()
        open(os.path.join(path, "_SUCCESS"), "w").close()


def piped(part, command, env, check):
    def elements():
        process = Popen(command, env=env, stdin=PIPE, stdout=PIPE)

        def feed():
            try:
                for line in part():
                    process.stdin.write(line.rstrip("\n").encode() + b"\n")
                process.stdin.close()
            except BrokenPipeError:
                pass  # the process is gone: its status tells

        Thread(target=feed).start()
        for line in process.stdout:
            yield line.rstrip(b"\n").decode()
        if process.wait() != 0 and check:
            raise RuntimeError(f"`{shlex.join(command)}' ended with {process.returncode}")

    return elements


def save(part, path, number):
    name = os.path.join(path, f"part-{number:05}")
    for attempt in range(1, MAX_FAILURES + 1):
        try:
            with open(f"{name}.attempt", "w", encoding="utf-8", newline="\n") as out:
                for element in part():
                    out.write(element + "\n")
            return os.rename(f"{name}.attempt", name)
        except RuntimeError as reason:
            print(f"part {number}, attempt {attempt}: {reason}", file=sys.stderr)
            if attempt == MAX_FAILURES:
                raise


class SparkContext:
    def __init__(self, appName):
        self.appName = appName

    def textFile(self, name, minPartitions=2):
        files = sorted(glob.glob(name))
        total = sum(os.path.getsize(file) for file in files)
        size = max(1, -(-total // minPartitions))
        return RDD([
            split(file, start, min(start + size, os.path.getsize(file)))
            for file in files
            for start in range(0, os.path.getsize(file), size)
        ])

    def stop(self):
        pass


def split(file, start, end):
    def lines():
        with open(file, "rb") as stream:
            stream.seek(max(0, start - 1))
            if start > 0:
                stream.readline()  # begun in the part before
            while stream.tell() < end:
                line = stream.readline()
                if not line:
                    return
                yield line.decode()

    return lines
