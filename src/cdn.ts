import './define.js';
import './mount.js';
