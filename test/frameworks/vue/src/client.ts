import { createApp } from 'vue';
import App from './App.vue';
// The documentation's example, which stands here once the app is built.
import Example from './Example.vue';

createApp(location.search === '?example' ? Example : App).mount('#app');
