using System.Reflection;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>Which version of the program this is.</summary>
public static class Release
{
    public static string Version { get; } =
        typeof(Release).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
