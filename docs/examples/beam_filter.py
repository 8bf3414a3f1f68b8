"""whosaid as a filter in Apache Beam: python beam_filter.py IN OUT [pipeline options]

Articles are gathered a few hundred at a time, so that starting the process does not count.
"""
import subprocess
import sys

import apache_beam as beam
from apache_beam.options.pipeline_options import PipelineOptions


def extract(articles):
    command = ["whosaid", "batch", "-", "-o", "-", "--quiet", "--workers", "1"]
    done = subprocess.run(command, input="\n".join(articles) + "\n", stdout=subprocess.PIPE, text=True)
    if done.returncode not in (0, 1):  # 1: some articles failed; they stand on standard error
        raise RuntimeError(f"whosaid ended with {done.returncode}")
    return done.stdout.splitlines()


source, target, *options = sys.argv[1:]
with beam.Pipeline(options=PipelineOptions(options)) as pipeline:
    (
        pipeline
        | beam.io.ReadFromText(source)
        | beam.BatchElements(min_batch_size=200, max_batch_size=500)
        | beam.FlatMap(extract)
        | beam.io.WriteToText(target, file_name_suffix=".ndjson")
    )
