import { expect, test } from "vitest";
import { redactUrl } from "../../src/lib/redact-url.ts";

test.each([
  ["postgres://desk:hemmelig@db/ntb", "postgres://desk:***@db/ntb"],
  ["postgres://desk:hem@mel/ig:x@db:5432/ntb", "postgres://desk:***@db:5432/ntb"],
  ["postgres://:hemmelig@db/ntb", "postgres://:***@db/ntb"],
  ["postgres://desk:hemmelig@/ntb?host=/var/run", "postgres://desk:***@/ntb?host=/var/run"],
  ["postgres:///ntb?host=/run&password=hemmelig&schema=a", "postgres:///ntb?host=/run&password=***&schema=a"],
  ["postgres://db/ntb?sslmode=verify-full&sslkey=/k.pem", "postgres://db/ntb?sslmode=verify-full&sslkey=***"],
  ['Cannot open "postgres://a:b@c/d": gone', 'Cannot open "postgres://a:***@c/d": gone'],
  ["postgres://desk@db:5432/ntb", "postgres://desk@db:5432/ntb"],
  [".bitekst/store.sqlite", ".bitekst/store.sqlite"],
])("%s", (text, shown) => expect(redactUrl(text)).toBe(shown));
