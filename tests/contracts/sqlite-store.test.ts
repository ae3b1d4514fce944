import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openSqliteStore } from "../../src/stores/open-sqlite-store.ts";
import { keepsTheStoreContract } from "./store-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "bitekst-store-contract-"));
afterAll(() => rmSync(folder, { recursive: true }));

keepsTheStoreContract("SQLite", (place) => openSqliteStore(join(folder, place, ".bitekst", "store.db")));
