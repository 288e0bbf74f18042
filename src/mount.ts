import './mount/watch.js';
