import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

interface Installed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly hasScript: boolean;
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { version?: string; license?: string; dev?: boolean; hasInstallScript?: boolean }>
  >;
}

interface Manifest {
  readonly license?: string;
  /** How packages of before 2014 say it. */
  readonly licenses?: readonly { readonly type: string }[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

const root = join(import.meta.dirname, "../..");

/** May be used by, and shipped beside, a program under MIT; MPL-2.0 asks for its own files' source, which npm has. */
const FIT = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "MPL-2.0"]);

/** One of several may be chosen. */
const isFit = (licence: string) =>
  licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((each) => FIT.has(each));

const read = <T>(...path: string[]) => JSON.parse(readFileSync(join(root, ...path), "utf8")) as T;

const licenceIn = ({ license, licenses = [] }: Manifest) =>
  license ?? (licenses.map(({ type }) => type).join(" OR ") || "none");

/** What `npm install --omit=dev` puts there: by the lock file, and by what the package says where that is silent. */
function installed(): readonly Installed[] {
  return Object.entries(read<Lock>("package-lock.json").packages)
    .filter(([path, { dev }]) => path !== "" && dev !== true)
    .map(([path, { version = "", license, hasInstallScript = false }]) => ({
      name: path.replace(/^.*node_modules\//, ""),
      version,
      licence: license ?? licenceIn(read<Manifest>(path, "package.json")),
      hasScript: hasInstallScript,
    }));
}

test("whatever is installed beside bitekst is under a licence that goes with its own", () => {
  expect(readFileSync(join(root, "LICENSE"), "utf8")).toMatch(/^MIT License/);
  const packages = installed();
  expect(packages.map(({ name }) => name)).toEqual(
    expect.arrayContaining(Object.keys(read<Manifest>("package.json").dependencies ?? {})),
  );
  const unfit = packages.filter(({ licence }) => !isFit(licence));
  expect(unfit.map(({ name, version, licence }) => `${name} ${version}: ${licence}`)).toEqual([]);
});

test("the one package that asks for a script at install is switched off, as the README says", () => {
  const { allowScripts = {} } = read<Manifest>("package.json");
  const scripts = installed().filter(({ hasScript }) => hasScript);
  expect(scripts.map(({ name }) => [name, allowScripts[name]])).toEqual([["@photostructure/sqlite", false]]);
  const readme = readFileSync(join(root, "README.md"), "utf8").replace(/\s+/g, " ");
  expect(readme).toMatch(/@photostructure\/sqlite.*Its install script is switched off/);
});
