// For workers that hold a browser. Vitest leaves half a second, too little to close it in good order: what exits
// ends it, and removes its folder, at once.
process.once('SIGTERM', () => process.exit());
