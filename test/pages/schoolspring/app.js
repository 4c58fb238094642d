// A small single-page app in the manner of the board: the text comes from an API, later than the page.
const app = document.getElementById('app');

async function show() {
  const id = /\/jobs\/(\d+)/.exec(location.pathname)?.[1];
  if (!id) {
    app.innerHTML = '<h1>Jobs</h1><ul><li><a href="/jobs/101">Classroom Paraeducator</a></li><li><a href="/jobs/102">Lunch Room Aide</a></li></ul>';
    return;
  }
  app.innerHTML = '<h1></h1><div class="job-description"><p>Loading</p></div>';
  const job = await (await fetch(`/api/jobs/${id}`)).json();
  app.querySelector('h1').textContent = job.title;
  app.querySelector('.job-description').innerHTML = job.html;
  const more = document.createElement('button');
  more.id = 'more';
  more.textContent = 'Show more';
  more.onclick = () => {
    more.remove();
    app.querySelector('.job-description').insertAdjacentHTML('beforeend', job.more);
  };
  app.append(more);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show();
});
addEventListener('popstate', show);
show();
