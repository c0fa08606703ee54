import { vectorsOf } from './vector.js';

/** Pages in the page. */
export const FRAMES = vectorsOf('frames', {
  'a frame of a script': '<iframe src="javascript:parent.hit()"></iframe>Merrowmouth',
  'a frame of a document': '<iframe srcdoc="<script>parent.hit()</script>"></iframe>Merrowmouth',
  'a frame of a document with entities':
    '<iframe srcdoc="&lt;svg onload=&quot;parent.hit()&quot;&gt;"></iframe>Merrowmouth',
  'a frame in a sandbox that lets all through':
    '<iframe sandbox="allow-scripts allow-same-origin allow-top-navigation" src="https://load.example/"></iframe>Merrowmouth',
  'a frame that may do all':
    '<iframe allow="camera *; microphone *" allowfullscreen csp="x" src="https://load.example/" onload=hit()></iframe>Merrowmouth',
  'a frame of data': '<iframe src="data:text/html,<script>parent.hit()</script>"></iframe>Merrowmouth',
  'a frame without an address': '<iframe onload=hit()></iframe>Merrowmouth',
  'a frame that is lazy': '<iframe data-src="javascript:hit()" loading=lazy></iframe>Merrowmouth',
  'a frame whose title is markup':
    '<iframe src="https://load.example/" title="<img src=x: onerror=hit()>"></iframe>Merrowmouth',
  'a known host with a script behind':
    '<iframe src="javascript:hit()//www.youtube.com/embed/abcdefghijk"></iframe>Merrowmouth',
  'a host that only looks known':
    '<iframe src="https://www.youtube.com.evil.example/embed/abcdefghijk"></iframe>Merrowmouth',
  'a known host as a name': '<iframe src="https://www.youtube.com@evil.example/embed/abcdefghijk"></iframe>Merrowmouth',
  'a known host with a quote':
    '<iframe src="https://www.youtube.com/embed/abc&quot; onload=&quot;hit()"></iframe>Merrowmouth',
  'a known host with steps up':
    '<iframe src="https://www.youtube.com/embed/../../redirect?q=https://evil.example/"></iframe>Merrowmouth',
  'a set of frames': '<frameset onload=hit()><frame src="javascript:parent.hit()"></frameset>',
  'a frame alone': '<frame src="javascript:hit()" onload=hit()>Merrowmouth',
  'an object': '<object data="javascript:hit()" type="text/html"></object>Merrowmouth',
  'an object of data': '<object data="data:text/html,<script>parent.hit()</script>"></object>Merrowmouth',
  'an object of code':
    '<object classid="clsid:333C7BC4-460F-11D0-BC04-0080C7055A83" codebase="https://load.example/"><param name=url value="javascript:hit()"></object>Merrowmouth',
  'an embed': '<embed src="javascript:hit()">Merrowmouth',
  'an embed of a drawing':
    '<embed type="image/svg+xml" src="data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\' onload=\'parent.hit()\'/>">Merrowmouth',
  'an embed that may script':
    '<embed code="https://load.example/a.swf" allowscriptaccess=always pluginspage="javascript:hit()">Merrowmouth',
  'an applet': '<applet code=A.class archive="https://load.example/a.jar" onerror=hit()>Merrowmouth</applet>',
  'an object in an object': '<object data="x:"><object data="javascript:hit()">Merrowmouth</object></object>',
});
