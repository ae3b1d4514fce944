/** Questions to the tables of pg-boss 10 that it has no call for; `$1` is the queue, `$2` that of the dead. */
export function queueSql(schema: string) {
  const job = `"${schema}".job`;
  return {
    place: `SELECT to_regnamespace('"${schema}"')::text AS place`,
    createPlace: `CREATE SCHEMA IF NOT EXISTS "${schema}"`,
    // With pg-boss's own call machines that start at once wait for each other. One transaction, without a BEGIN.
    create: (dead: string, documents: string) => `
      SELECT pg_advisory_xact_lock(hashtext('${schema}'));
      SELECT "${schema}".create_queue('${dead}', '{"policy":"standard"}');
      SELECT "${schema}".create_queue('${documents}', '{"policy":"short"}')`,
    waiting: `
      SELECT singleton_key AS document FROM ${job}
       WHERE name = $1 AND state < 'active' AND singleton_key = ANY ($2::text[])`,
    stale: `
      SELECT id FROM ${job}
       WHERE name = $1 AND state = 'active' AND started_on < clock_timestamp() - $2::float8 * interval '1 millisecond'`,
    depth: `
      SELECT count(*) FILTER (WHERE name = $1 AND state < 'active')::int AS waiting,
             count(*) FILTER (WHERE name = $1 AND state = 'active')::int AS active,
             count(DISTINCT data->>'document') FILTER (WHERE name = $2 AND state < 'active')::int AS dead
        FROM ${job} WHERE name IN ($1, $2) AND state <= 'active'`,
    dead: `
      SELECT document, why FROM (
        SELECT DISTINCT ON (data->>'document') data->>'document' AS document, created_on,
               coalesce(data->>'why', output->>'message', output->'value'->>'message', 'no reason is known') AS why
          FROM ${job} WHERE name = $1 AND state < 'active'
         ORDER BY data->>'document', created_on DESC) AS latest
       ORDER BY created_on, document LIMIT $2`,
    forgive: `DELETE FROM ${job} WHERE name = $1 AND data->>'document' = ANY ($2::text[])`,
  };
}
