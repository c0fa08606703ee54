// The other engines read the shared corpora at length (test/deep), since that takes half a minute each.
export {};

if (navigator.userAgent.includes('Chrome/')) await import('./html.js');
else
  describe('the open vectors', () => {
    it('are read by this engine at length', function () {
      this.skip();
    });
  });
