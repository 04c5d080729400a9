using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace ElkeDeur.Web.Tests.Hosting;

/// <summary>Runs a theory with one <see cref="Database"/> parameter on every database that ships, or on the ones named.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachDatabaseAttribute(params Database[] only) : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var postgres = new TheoryDataRow<Database>(Database.Postgres)
        {
            Skip = TestPostgres.IsMissing && !TestPostgres.IsNeeded ? TestPostgres.HowToGet : null,
        };
        var rows = new[] { new TheoryDataRow<Database>(Database.Sqlite), postgres };
        return new([.. rows.Where(row => only.Length == 0 || only.Contains(row.Data))]);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}
