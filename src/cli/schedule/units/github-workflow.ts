import type { ScheduleJob } from "../../../model/schedule-job.ts";
import { shellWord } from "./shell-word.ts";
import { timesOf, type UnitPlace, unitName } from "./unit-place.ts";

export interface WorkflowPlace extends UnitPlace {
  /** From the folder of the repository, with `/`; `.` when it is that. */
  readonly inRepository: string;
  /** What the runner installs: `bitekst@0.1.0`. */
  readonly packageName: string;
  /** What a run leaves behind that is to be committed, from the folder of the config. */
  readonly kept: readonly string[];
}

/** A workflow for GitHub Actions that carries the store from run to run and commits what was written. */
export function githubWorkflow(place: WorkflowPlace): string {
  const { inRepository, packageName, kept, jobs } = place;
  const store = JSON.stringify(inRepository === "." ? ".bitekst" : `${inRepository}/.bitekst`);
  const crons = [...new Set(jobs.map(cronInUtc))];
  const name = unitName(place);
  return `# Put it into .github/workflows/${name}.yml of the repository, and the key of DeepL into its secrets
# (Settings, Secrets and variables, Actions) as DEEPL_AUTH_KEY.
name: ${name}
on:
  schedule:
    # The clock here is UTC: called at every hour that may be the job's in winter or summer. It runs when it is due.
${crons.map((cron) => `    - cron: ${JSON.stringify(cron)}`).join("\n")}
  workflow_dispatch: {}
permissions:
  contents: write
concurrency:
  group: ${name}
  cancel-in-progress: false
jobs:
  translate:
    runs-on: ubuntu-latest
    defaults:
      run:
        working-directory: ${JSON.stringify(inRepository)}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # What was paid for: without it the next run pays again. GitHub forgets it after a week without a run; to be
      # safe, commit what "bitekst cache export" writes too, and read it in with "bitekst cache import".
      - uses: actions/cache/restore@v4
        with:
          path: ${store}
          key: ${name}-\${{ github.run_id }}-\${{ github.run_attempt }}
          restore-keys: ${name}-
      # A package, the address of a repository, or a .tgz: wherever your bitekst comes from.
      - run: npm install --global ${JSON.stringify(packageName)}
      - run: bitekst schedule --once
        env:
          DEEPL_AUTH_KEY: \${{ secrets.DEEPL_AUTH_KEY }}
      - uses: actions/cache/save@v4
        if: always()
        with:
          path: ${store}
          key: ${name}-\${{ github.run_id }}-\${{ github.run_attempt }}
      # What was written, and the approved translations.
      - if: always()
        run: |
          git config user.name bitekst
          git config user.email bitekst@users.noreply.github.com
          for path in ${kept.map(shellWord).join(" ")}; do if [ -e "$path" ]; then git add -- "$path"; fi; done
          git diff --cached --quiet || { git commit --message "Translations" && git push; }
`;
}

/** Hours of the job's clock as UTC has them in winter and summer; every day where that may be another one. */
function cronInUtc(job: ScheduleJob): string {
  const { minutes, hours, days, months, weekdays } = timesOf(job);
  const offsets = offsetsOf(job.timeZone);
  const isWhole = offsets.every((offset) => offset % 60 === 0);
  const shifted = isWhole ? hours?.flatMap((hour) => offsets.map((offset) => hour - offset / 60)) : undefined;
  const staysOnDay = shifted?.every((hour) => hour >= 0 && hour < 24) ?? false;
  const listed = (numbers: readonly number[] | undefined) => numbers?.join(",") ?? "*";
  const daily = staysOnDay ? [listed(days), listed(months), listed(weekdays)] : ["*", "*", "*"];
  const inDay = shifted && [...new Set(shifted.map((hour) => (hour + 24) % 24))].sort((a, b) => a - b);
  return [listed(isWhole ? minutes : [0, 15, 30, 45]), listed(inDay), ...daily].join(" ");
}

/** Minutes east of UTC in January and July. */
function offsetsOf(timeZone: string): readonly number[] {
  const offsetAt = (instant: Date) => {
    const name = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })
      .formatToParts(instant)
      .find(({ type }) => type === "timeZoneName")?.value;
    const [, sign = "+", hour = "0", minute = "0"] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? "") ?? [];
    return (Number(hour) * 60 + Number(minute)) * (sign === "-" ? -1 : 1);
  };
  return [...new Set([offsetAt(new Date("2026-01-15")), offsetAt(new Date("2026-07-15"))])];
}
