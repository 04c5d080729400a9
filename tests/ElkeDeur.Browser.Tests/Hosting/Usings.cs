global using ElkeDeur.Browser.Tests.Hosting;
global using ElkeDeur.Browser.Tests.Screens;
global using Microsoft.Playwright;
global using Xunit;
global using static Microsoft.Playwright.Assertions;

[assembly: AssemblyFixture(typeof(House))]
