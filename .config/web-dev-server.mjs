export default {
  rootDir: '.',
  open: false,
  port: Number(process.env.PORT) || undefined,
  middleware: [
    // A snippet copied from the page works on a page of another origin, as it would from a CDN.
    (context, next) => {
      context.set('access-control-allow-origin', '*');
      return next();
    },
    // The partner's page is what a person wants to see first.
    (context, next) => {
      if (context.path === '/') context.redirect('/stories/partner-page/');
      return next();
    },
  ],
};
