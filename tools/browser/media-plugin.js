/** Test command `emulate-features`: forced colours and other media features, which the runner cannot set itself. */
export const mediaPlugin = () => ({
  name: 'emulate-features',
  async executeCommand({command, payload, session}) {
    if (command !== 'emulate-features') return undefined;
    const page = session.browser.getPage(session.id);
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: Object.entries(payload).map(([name, value]) => ({name, value})),
    });
    return true;
  },
});
