// `node scripts/draft.mjs report.txt`: kept for those who draft many texts from scripts of their own.
process.argv.splice(2, 0, "runDraft");
await import("./command.mjs");
