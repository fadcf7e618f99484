import { render } from 'preact';
render(<h1>Webside</h1>, document.getElementById('app')!);
