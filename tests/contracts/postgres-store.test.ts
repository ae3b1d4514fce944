import { afterAll, beforeAll } from "vitest";
import { openPostgresStore } from "../../src/stores/open-postgres-store.ts";
import { describeWithPostgres, startPostgres, type TestPostgres } from "../support/postgres.ts";
import { keepsTheStoreContract } from "./store-contract.ts";

describeWithPostgres("a real PostgreSQL", () => {
  let server: TestPostgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  keepsTheStoreContract("PostgreSQL", (place) => openPostgresStore(server.url(place.replaceAll("-", "_"))));
});
