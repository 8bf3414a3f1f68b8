"""whosaid as a filter in Spark: spark-submit spark_pipe.py IN OUT

IN holds NDJSON of articles, OUT gets records. Each partition runs one process of one thread; Spark spreads them over its cores.
"""
import os
import sys

from pyspark.sql import SparkSession

source, target = sys.argv[1:]
spark = SparkSession.builder.appName("whosaid").getOrCreate()
articles = spark.sparkContext.textFile(source, minPartitions=4)
# checkCode stays off: a partition with some bad articles ends with 1, its good records are all there.
articles.pipe("whosaid batch - -o - --quiet --workers 1", env=dict(os.environ)).saveAsTextFile(target)
