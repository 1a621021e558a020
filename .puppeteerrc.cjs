// Linux x64 runs the browser of @sparticuz/chromium, and puppeteer has no build for Linux arm64; elsewhere its own headless shell is enough.
module.exports = process.platform === "linux" ? { skipDownload: true } : { chrome: { skipDownload: true } };
