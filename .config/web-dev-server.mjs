export default {
  rootDir: '.',
  open: false,
  port: Number(process.env.PORT) || undefined,
  middleware: [
    // The partner's page is what a person wants to see first.
    (context, next) => {
      if (context.path === '/') context.redirect('/stories/partner-page/');
      return next();
    },
  ],
};
