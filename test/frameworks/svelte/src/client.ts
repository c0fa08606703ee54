import { mount } from 'svelte';
import App from './App.svelte';
// The documentation's example, which stands here once the app is built.
import Example from './Example.svelte';

mount(location.search === '?example' ? Example : App, { target: document.getElementById('app')! });
