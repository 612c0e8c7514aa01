document.documentElement.setAttribute('data-wijkgids-loader', '0.0.1');
