"""Reads postings (JSONL, one a line) with parascope on a Spark cluster: spark-submit audit.py INPUT OUTPUT [PARTS]

Each part of the input goes through one process of the command, which must be installed on every worker.
"""
import os
import sys

from pyspark import SparkContext

# Status 2 says that a row could not be read; it has its error record in the output, and doing it again would not help.
COMMAND = "sh -c 'parascope --input jsonl --format jsonl --jobs 1; test $? -le 2'"
# pipe() starts the command with these variables and no others: the workers must find it where this machine does.
ENVIRONMENT = {"PATH": os.environ["PATH"]}


def main(source: str, target: str, parts: int = 200) -> None:
    context = SparkContext(appName="parascope")
    postings = context.textFile(source, minPartitions=parts)
    # With checkCode a process that is killed fails its part, and Spark does the part again; without it the part would be cut short.
    reports = postings.pipe(COMMAND, env=ENVIRONMENT, checkCode=True)
    reports.saveAsTextFile(target)
    context.stop()


if __name__ == "__main__":
    main(*sys.argv[1:3], *map(int, sys.argv[3:4]))
