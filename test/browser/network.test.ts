// A hostile document to the requests that leave the browser: none.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openPrinter } from "../../src/browser/printer.ts";
import { readPdf } from "../helpers/read-pdf.ts";

const test = suite("network");
const seen: string[] = [];
let connections = 0;
let server: Server;
let origin = "";
test.before(async () => {
  server = createServer((request, response) => {
    seen.push(request.url ?? "");
    response.end("got out");
  });
  server.on("connection", () => connections++);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A TCP server's address is never a path.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.after(() => {
  server.close();
});

/** Every way that a document has to load something, but for those that need a script. */
function hostile(url: string): string {
  const local = url.replace("127.0.0.1", "localhost");
  return `<!doctype html><html lang="ja" manifest="${url}/manifest"><head><title>t</title><base href="${url}/">
<link rel="prefetch" href="${url}/prefetch"><link rel="preload" as="image" href="${url}/preload">
<link rel="preconnect" href="${url}"><link rel="dns-prefetch" href="${url}"><link rel="prerender" href="${url}/prerender">
<link rel="modulepreload" href="${url}/module"><link rel="icon" href="${url}/icon"><link rel="manifest" href="${url}/webmanifest">
<link rel="stylesheet" href="${local}/css"><style>@import "${url}/import";
@font-face{font-family:x;src:url(${url}/font)}body{font-family:x,'BIZ UDPMincho';background:url(${url}/background)}
p::before{content:url(${url}/content)}li{list-style-image:url(${url}/list)}div{cursor:url(${url}/cursor),auto;mask-image:url(${url}/mask)}
@page{@top-left{content:url(${url}/margin)}}</style>
<script src="${url}/script"></script><script>fetch("${url}/fetch");new WebSocket("${url.replace("http", "ws")}/ws")</script>
<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${url}/speculation"]}]}</script></head><body>
<p>本文</p><img src="${url}/img"><img srcset="${local}/srcset 2x"><picture><source srcset="${url}/source"><img></picture>
<iframe src="${url}/iframe"></iframe><iframe srcdoc="<img src='${url}/srcdoc'>"></iframe><iframe src="file:///etc/passwd"></iframe>
<object data="${url}/object"></object><embed src="${url}/embed"><video src="${url}/video" poster="${url}/poster" autoplay></video>
<audio src="${url}/audio" preload="auto"></audio><track src="${url}/track"><input type="image" src="${url}/input">
<svg><image href="${url}/svg"/><use href="${url}/use#a"/><filter><feImage href="${url}/fe"/></filter></svg>
<div style="background:image-set('${url}/set' 1x)">x</div><ul><li>x</li></ul><table background="${url}/table"></table>
<a href="${url}/a" ping="${url}/ping">x</a><form action="${url}/form"></form><body background="${url}/body"></body></html>`;
}

test("nothing of a hostile document leaves the browser, and no file gets in", async () => {
  const printer = (await openPrinter()).value;
  if (printer === undefined) throw new Error("no printer");
  const pdf = await printer.print(hostile(origin));
  // What is fetched when there is time is fetched, or given up, before the browser has ended.
  await printer.close();
  assert.equal(seen, []);
  assert.is(connections, 0);
  const { text } = await readPdf(pdf);
  assert.match(text, "本文");
  assert.not.match(text, "root:");
});

test("a document that sends its reader elsewhere goes nowhere", async () => {
  const printer = (await openPrinter()).value;
  if (printer === undefined) throw new Error("no printer");
  const html = `<!doctype html><meta http-equiv="refresh" content="0;url=${origin}/refresh"><title>t</title><p>本文`;
  const printed = await printer
    .print(html)
    .then(readPdf)
    .catch(() => undefined);
  // Either it is printed as it stands, or refused: never the page that it leads to.
  if (printed !== undefined) assert.match(printed.text, "本文");
  await printer.close();
  assert.equal(seen, []);
});

test("the counting server counts", async () => {
  await (await fetch(`${origin}/control`)).text();
  assert.equal(seen, ["/control"]);
});

test.run();
