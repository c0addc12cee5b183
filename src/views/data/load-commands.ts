/** How to load the tables in other programs. The tests run what can be run. */
import { BETWEEN, type FieldType } from '../../export/data/fields/field'
import { TABLES } from '../../export/data/fields/tables'
import type { Question } from './question'

/** Each program with a name that needs no translation. */
export const PROGRAMS = {
  sheets: 'Google Sheets',
  duckdb: 'DuckDB',
  python: 'Python (pandas)',
  r: 'R (readr, tidyr)',
  datasette: 'SQLite (Datasette)',
} as const
export type Program = keyof typeof PROGRAMS

/** Programs for many dossiers together, after the shell has brought their files into one folder. */
export const CLUSTERS = {
  shell: 'Shell',
  duckdb: 'DuckDB',
  clickhouse: 'ClickHouse',
  spark: 'Spark',
  trino: 'Trino',
} as const
export type Cluster = keyof typeof CLUSTERS

/** `folder` is the address of `/data/latest/`, with its last slash. */
export function toLoadCommands(
  folder: string,
  { commitment, stance }: Pick<Question, 'commitment' | 'stance'>,
): Readonly<Record<Program, string>> {
  const where = `WHERE commitment = '${commitment}' AND stance = '${stance}'`
  return {
    sheets: `=IMPORTDATA("${folder}statements.csv")`,
    duckdb: `SELECT DISTINCT unnest(actors) AS actor
FROM '${folder}statements.parquet'
${where}
ORDER BY actor;`,
    python: `import pandas as pd

statements = pd.read_parquet("${folder}statements.parquet")
asked = statements.query("commitment == '${commitment}' and stance == '${stance}'")
print(sorted(set(asked["actors"].explode())))`,
    r: `library(readr)
library(tidyr)

statements <- read_csv("${folder}statements.csv")
asked <- subset(statements, commitment == "${commitment}" & stance == "${stance}")
sort(unique(separate_longer_delim(asked, actors, "${BETWEEN}")$actors))`,
    datasette: `curl -O ${folder}statements.csv
sqlite3 pledges.db <<'SQL'
.import --csv statements.csv statements
SELECT DISTINCT value AS actor
FROM statements, json_each('["' || replace(actors, '${BETWEEN}', '","') || '"]')
${where}
ORDER BY actor;
SQL
datasette pledges.db`,
  }
}

const PER_DOSSIER = 'GROUP BY dossier, stance ORDER BY dossier, stance'

/** Of several sites like this one: how many statements there are of each stance in each. */
export function toClusterCommands(folder: string): Readonly<Record<Cluster, string>> {
  return {
    shell: `mkdir -p dossiers/dossier=one dossiers/dossier=two
curl -o dossiers/dossier=one/statements.parquet ${folder}statements.parquet
curl -o dossiers/dossier=two/statements.parquet https://another.example/data/latest/statements.parquet`,
    duckdb: `SELECT dossier, stance, count(*) AS statements
FROM read_parquet('dossiers/*/statements.parquet', hive_partitioning = true)
${PER_DOSSIER};`,
    clickhouse: `SELECT extract(_path, 'dossier=([^/]+)') AS dossier, stance, count() AS statements
FROM file('dossiers/*/statements.parquet', Parquet)
${PER_DOSSIER};`,
    spark: `spark.read.parquet("dossiers").createOrReplaceTempView("statements")
spark.sql("""
  SELECT dossier, stance, count(*) AS statements
  FROM statements
  ${PER_DOSSIER}
""").show()`,
    trino: `CREATE TABLE hive.default.statements (
${toTrinoColumns().join('\n')}
  dossier varchar
) WITH (
  format = 'PARQUET',
  external_location = 's3://bucket/dossiers',
  partitioned_by = ARRAY['dossier']
);
CALL hive.system.sync_partition_metadata('default', 'statements', 'ADD');
SELECT dossier, stance, count(*) AS statements
FROM hive.default.statements
${PER_DOSSIER};`,
  }
}

/** Enough to ask by; the others are added in the same way, in any order. */
const ASKED_BY: ReadonlySet<string> = new Set([
  'id',
  'actors',
  'commitment',
  'stance',
  'quote',
  'voice',
  'binding',
  'said_earliest',
  'said_latest',
  'link',
])
const TRINO_TYPES: Readonly<Record<FieldType, string>> = {
  text: 'varchar',
  edtf: 'varchar',
  link: 'varchar',
  date: 'date',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
}

function toTrinoColumns(): readonly string[] {
  return TABLES.statements.fields
    .filter(({ name }) => ASKED_BY.has(name))
    .map(({ name, type, delimiter }) => {
      const own = TRINO_TYPES[type]
      return `  ${name} ${delimiter === null ? own : `array(${own})`},`
    })
}
